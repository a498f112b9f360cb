#!/bin/sh
# SPDX-License-Identifier: MPL-2.0
# setup.sh demo|tests|fuzz: installs the Debian packages that are missing, and says which. The one list of what this project needs.
set -eu

packages="g++ cmake ninja-build libboost-dev nlohmann-json3-dev libgtest-dev libgmock-dev
libreoffice-calc libreoffice-writer libreoffice-dev libxml2-utils poppler-utils zip fonts-crosextra-carlito"
case ${1:-tests} in
demo) [ -z "${DISPLAY:-}" ] || packages="$packages libreoffice-gtk3" ;;
tests) packages="$packages clang-format-14 clang-tidy-14" ;;
fuzz) packages="$packages clang-14 libclang-rt-14-dev" ;;
*)
    echo "setup.sh: say demo, tests or fuzz" >&2
    exit 2
    ;;
esac

if ! command -v dpkg-query >/dev/null; then
    echo "This is no Debian: please see to these yourself (Debian's names): $packages" >&2
    exit 0
fi

missing=
for package in $packages; do
    case $(dpkg-query -W -f '${Status}' "$package" 2>/dev/null) in
    "install ok installed") ;;
    *) missing="$missing $package" ;;
    esac
done
[ -n "$missing" ] || exit 0

echo "Installing what is missing:$missing"
as_root=
if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing, and neither root nor sudo is here to install them:$missing" >&2
        exit 1
    fi
    as_root=sudo
fi
log=$(mktemp)
install_them() {
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q update &&
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install $missing
}
if ! install_them >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    echo "apt-get could not install:$missing" >&2
    rm -f "$log"
    exit 1
fi
rm -f "$log"
