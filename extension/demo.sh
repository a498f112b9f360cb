#!/bin/sh
# SPDX-License-Identifier: MPL-2.0
# demo.sh: from nothing to a gap analysis: installs what is missing, builds the extension, installs it into a private profile, runs
# Analyse gaps on the example school and leaves build/demo/gap-analysis.{ods,xlsx,pdf,png}. With a display it leaves Calc open.
set -eu
cd "$(dirname "$0")/.."
LC_ALL=C.UTF-8
export LC_ALL
top=$(pwd)

say() { printf '%s\n' "== $*"; }

# The office keeps off root, and its unprivileged user may not read the checkout: it works on copies in a folder of its own.
folder=$(mktemp -d "${TMPDIR:-/tmp}/provision-demo.XXXXXX")
clean_up() { [ -n "${shown:-}" ] || rm -rf "$folder"; }
trap clean_up EXIT

sh tests/setup.sh demo
mkdir -p build/demo
say "Building (the log is build/demo/build.log)"
if ! { cmake --preset default && cmake --build --preset default --target oxt examples demo_client; } >build/demo/build.log 2>&1; then
    tail -n 40 build/demo/build.log >&2
    echo "The build failed; the whole of it is in build/demo/build.log" >&2
    exit 1
fi

chmod 755 "$folder"
cp build/provision-map.oxt build/examples/primary-school.fods build/tests/support/demo_client "$folder"
if [ -n "${DISPLAY:-}" ] && [ -n "${XAUTHORITY:-}" ] && [ -r "${XAUTHORITY}" ]; then
    cp "$XAUTHORITY" "$folder/Xauthority"
    XAUTHORITY=$folder/Xauthority
    export XAUTHORITY
fi

say "Analyse gaps on the example school, in Calc with a private profile"
timeout 300 sh tests/support/as_user.sh "$folder" \
    ./demo_client "$folder/provision-map.oxt" "$folder/primary-school.fods" "$folder" ${DISPLAY:+show}

if [ -n "${DISPLAY:-}" ]; then
    shown=yes
    say "Calc is open on the result; its private profile is $folder"
    exit 0
fi
rm -f build/demo/gap-analysis.*
cp "$folder"/gap-analysis.* build/demo/
pdftoppm -png -r 110 -f 1 -l 1 -singlefile build/demo/gap-analysis.pdf build/demo/gap-analysis
say "Look at:"
for ending in ods xlsx pdf png; do echo "  $top/build/demo/gap-analysis.$ending"; done
