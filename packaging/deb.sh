#!/usr/bin/env bash
# Packs a release as a Debian package: packaging/deb.sh [FOLDER] → FOLDER/heyan_VERSION_all.deb
# Program in /opt/heyan, settings in /etc/heyan, what was handed in and said about it in /var/lib/heyan.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
out=$(mkdir -p "${1:-$here/../target}" && cd "${1:-$here/../target}" && pwd)
archive=$("$here/release.sh" "$out")
version=$(basename "$archive" .tar.gz); version=${version#heyan-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
mkdir -p "$work"/{DEBIAN,opt/heyan,etc/default,usr/bin,lib/systemd/system,var/lib/heyan}
tar -xzf "$archive" --strip-components=1 -C "$work/opt/heyan"
mv "$work/opt/heyan/config" "$work/etc/heyan"
ln -s /etc/heyan "$work/opt/heyan/config"
ln -s /opt/heyan/heyan "$work/usr/bin/heyan"
ln -s /etc/default/heyan "$work/opt/heyan/heyan.env"
cp "$here/heyan.env" "$work/etc/default/heyan"
cp "$here/heyan.service" "$work/lib/systemd/system/heyan.service"
cp "$here"/debian/{postinst,prerm,postrm} "$work/DEBIAN/"
chmod 755 "$work"/DEBIAN/{postinst,prerm,postrm}
sed "s/@VERSION@/$version/; s/@SIZE@/$(du -sk "$work" | cut -f1)/" "$here/debian/control" >"$work/DEBIAN/control"
# files an administrator may have changed: an upgrade asks before it replaces one
(cd "$work" && find etc -type f | sort | sed 's|^|/|') >"$work/DEBIAN/conffiles"
dpkg-deb --root-owner-group --build -Zgzip "$work" "$out/heyan_${version}_all.deb" >/dev/null
printf '%s\n' "$out/heyan_${version}_all.deb"
