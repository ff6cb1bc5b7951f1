#!/usr/bin/env bash
# Packs what was built into one archive that runs without Maven: packaging/release.sh [FOLDER] → FOLDER/heyan-VERSION.tar.gz
set -euo pipefail
source_tree=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
out=$(mkdir -p "${1:-$source_tree/target}" && cd "${1:-$source_tree/target}" && pwd)
cd "$source_tree"
version=$(sed -n 's|^  <version>\(.*\)</version>$|\1|p' pom.xml | head -n 1)
name=heyan-$version
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/$name/lib"
cp target/heyan.jar target/lib/*.jar "$work/$name/lib/"
cp -r heyan routes config samples docs README.md CHANGELOG.md LICENSE "$work/$name/"
cp -r packaging "$work/$name/"
for more in SECURITY.md; do [[ ! -f $more ]] || cp "$more" "$work/$name/"; done
# the same archive from the same jars, whoever packs it: names sorted, one owner, one time
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$(stat -c %Y target/heyan.jar)" -C "$work" -czf "$out/$name.tar.gz" "$name"
(cd "$out" && sha256sum "$name.tar.gz" >"$name.tar.gz.sha256")
printf '%s\n' "$out/$name.tar.gz"
