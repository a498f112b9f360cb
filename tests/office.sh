#!/bin/sh
# SPDX-License-Identifier: MPL-2.0
# office.sh BUILD [gtest options]: runs the tests inside a real Calc, as an unprivileged user, on copies in a temporary folder.
set -eu
build=$(cd "$1" && pwd)
shift
tests=$(cd "$(dirname "$0")" && pwd)

folder=$(mktemp -d "${TMPDIR:-/tmp}/provision-office.XXXXXX")
# A test program that was stopped leaves its offices running, each in a process group of its own.
clean_up() {
    for office in $(find "$folder" -name office.pid); do kill -- "-$(cat "$office")" 2>/dev/null || true; done
    rm -rf "$folder"
}
trap clean_up EXIT
trap 'exit 1' HUP INT TERM
chmod 755 "$folder"
cp "$build/provision-map.oxt" "$build/tests/office/office_tests" "$folder"
mkdir "$folder/templates"
cp "$build"/made/templates/provision-map/*.ots "$folder/templates"
cp -r "$build/examples" "$tests/maps" "$tests/golden" "$folder"
cp "$tests"/../templates/*.findings.tsv "$folder/examples"
PROVISION_TRIAL="$folder"
export PROVISION_TRIAL
timeout 1500 sh "$tests/support/as_user.sh" "$folder" "$folder/office_tests" "$@"
