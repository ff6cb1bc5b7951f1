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
cp ARCHITECTURE.md CONTRIBUTING.md SECURITY.md "$work/$name/"
# what the guides point to in the source tree lies elsewhere here
cp -r src/test/resources/cn/heyan/notice "$work/$name/samples/notice"
cp src/main/resources/cn/heyan/desk/openapi.yaml "$work/$name/docs/"
sed -i 's|(src/main/resources/cn/heyan/desk/openapi.yaml)|(docs/openapi.yaml)|' "$work/$name/README.md"
sed -i 's|src/test/resources/cn/heyan/notice|samples/notice|g' "$work/$name/docs/new-notice.md"
# the same archive from the same jars, whoever packs it: names sorted, one owner, one time
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$(stat -c %Y target/heyan.jar)" -C "$work" -czf "$out/$name.tar.gz" "$name"
(cd "$out" && sha256sum "$name.tar.gz" >"$name.tar.gz.sha256")
printf '%s\n' "$out/$name.tar.gz"
