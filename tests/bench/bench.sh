#!/bin/sh
# SPDX-License-Identifier: MPL-2.0
# bench.sh BUILD [county | reports]: measures in a real Calc, as an unprivileged user, on copies in a temporary folder.
set -eu
build=$(cd "$1" && pwd)
tests=$(cd "$(dirname "$0")/.." && pwd)

folder=$(mktemp -d "${TMPDIR:-/tmp}/provision-bench.XXXXXX")
# A program that was stopped leaves its office running, in a process group of its own.
clean_up() {
    for office in $(find "$folder" -name office.pid); do kill -- "-$(cat "$office")" 2>/dev/null || true; done
    rm -rf "$folder"
}
trap clean_up EXIT
trap 'exit 1' HUP INT TERM
chmod 755 "$folder"
cp "$build/provision-map.oxt" "$build/examples/primary-school.fods" "$build/tests/bench/bench_client" \
    "$build/tests/bench/bench_probe.uno.so" "$build/tests/bench/nothing.oxt" "$folder"
[ -n "${2:-}" ] || "$build/tests/bench/reading_bench"
[ "${2:-}" = reports ] || "$build/tests/bench/stages_bench"
sh "$tests/support/as_user.sh" "$folder" ./bench_client "$folder" ${2:+"$2"}
