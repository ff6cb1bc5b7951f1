#!/usr/bin/env bash
# Tries a release as a new user would, without Maven and outside the source tree: packaging/try.sh ARCHIVE
# A sample is checked; the service starts, takes a packet from its inbox and reports; a copy of it comes back elsewhere.
set -euo pipefail
archive=$(readlink -f "$1")
work=$(mktemp -d)
serve=
trap '[[ -z $serve ]] || kill "$serve" 2>/dev/null || true; sleep 1; rm -rf "$work"' EXIT
tar -xzf "$archive" -C "$work"
home=$(echo "$work"/heyan-*)
export PATH=/usr/bin:/bin HEYAN_DESK_PORT=${HEYAN_DESK_PORT:-18080}
say() { printf '%s %s\n' "$(date +%T)" "$*"; }
wait_for() { for _ in $(seq "$1"); do if eval "$2"; then return 0; fi; sleep 1; done; say "nothing came of: $2"; exit 1; }

say "doctor";  "$home/heyan" doctor
say "check";   set +e; "$home/heyan" check "$home/samples/packets/invoice-before-window/packet.pdf" --out "$work/out" 2>/dev/null; code=$?; set -e
[[ $code -eq 1 && -s $work/out/report.pdf && -s $work/out/report.xlsx ]] || { say "check ended with $code"; exit 1; }
begin=$(date +%s)
"$home/heyan" serve 2>"$work/serve.log" >"$work/serve.out" & serve=$!
wait_for 120 "curl -sf http://127.0.0.1:$HEYAN_DESK_PORT/actuator/health/readiness >/dev/null"
say "serve is ready after $(($(date +%s) - begin)) s"
cp "$home/samples/packets/clean/"*.pdf "$home/inbox/"
wait_for 300 "ls $home/outbox/*/report.json >/dev/null 2>&1"
say "reported: $(basename "$(dirname "$(ls "$home"/outbox/*/report.json | head -n 1)")")"
say "backup while it runs"; "$home/heyan" backup "$work/copy"
kill "$serve"; wait "$serve" || true; serve=
tar -xzf "$archive" -C "$work" --one-top-level=second --strip-components=1
say "restore elsewhere"; "$work/second/heyan" restore "$work/copy"; "$work/second/heyan" doctor
cmp "$home"/outbox/*/report.json "$work"/second/outbox/*/report.json
say "all well"
