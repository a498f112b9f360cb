#!/bin/sh
# SPDX-License-Identifier: MPL-2.0
# run.sh: builds the extension and runs every test; the last line says how many passed and failed. With CI set, warnings are errors
# and clang-tidy reads what has changed since it last passed.
set -eu
cd "$(dirname "$0")/.."
LC_ALL=C.UTF-8
export LC_ALL
passed=0
failed=0
logs=build/test-logs

say() { printf '%s\n' "== $*"; }

count() { # count PASSED FAILED
    passed=$((passed + $1))
    failed=$((failed + $2))
}

gate() { # gate NAME COMMAND...: counts as one test
    name=$1
    shift
    say "$name"
    if "$@"; then count 1 0; else
        echo "FAILED: $name"
        count 0 1
    fi
}

number_in() { sed -n "s/^\[  $1  \] \([0-9][0-9]*\) tests\{0,1\}[.,].*/\1/p" "$2" | tail -n 1; }

# GoogleTest says how many passed and failed; a run that ends without saying so (a crash, a time limit) is one failure more.
suite() { # suite NAME COMMAND...
    name=$1
    log=$logs/$(printf '%s' "$name" | tr ' ' '-').log
    shift
    say "$name"
    code=0
    "$@" >"$log" 2>&1 || code=$?
    good=$(number_in PASSED "$log")
    bad=$(number_in FAILED "$log")
    [ "$code" = 0 ] && [ "${good:-0}" = 0 ] && code=1
    [ "$code" = 0 ] || [ "${bad:-0}" != 0 ] || bad=1
    [ "$code" = 0 ] || grep -vE '^\[( RUN|       OK|-----)' "$log" | tail -n 60
    echo "  ${good:-0} ok, ${bad:-0} not ($log)"
    count "${good:-0}" "${bad:-0}"
}

finish() {
    printf '%s\n' "$passed passed, $failed failed"
    [ "$failed" = 0 ] || exit 1
    exit 0
}

build_all() {
    cmake --preset default -DCMAKE_EXPORT_COMPILE_COMMANDS=ON ${CI:+-DWARNINGS_AS_ERRORS=ON} >"$logs/configure.log" ||
        { cat "$logs/configure.log"; return 1; }
    cmake --build --preset default >"$logs/build.log" 2>&1 || { tail -n 60 "$logs/build.log"; return 1; }
    grep -E 'warning:' "$logs/build.log" || true
}

build_sanitized() {
    cmake --preset sanitize >"$logs/configure-sanitize.log" || { cat "$logs/configure-sanitize.log"; return 1; }
    cmake --build --preset sanitize --target unit_tests >"$logs/build-sanitize.log" 2>&1 || { tail -n 60 "$logs/build-sanitize.log"; return 1; }
}

sources() { find src tests -name '*.[ch]pp' -o -name '*.[ch]xx'; }

layout() {
    wrong=$(sources | sort | while read -r file; do
        clang-format-14 "$file" | cmp -s - "$file" || echo "  $file"
    done)
    [ -z "$wrong" ] || { printf 'clang-format-14 -i would change:\n%s\n' "$wrong"; return 1; }
}

# A file is read again when it, a header or the list of checks has changed.
tidy() {
    mkdir -p build/tidy
    state=$(cat .clang-tidy $(find src -name '*.hpp' | sort) | cksum)
    find src -name '*.cpp' | sort | while read -r file; do
        stamp=build/tidy/$(printf '%s' "$file $state $(cksum <"$file")" | cksum | tr ' ' '-')
        [ -e "$stamp" ] || printf '%s\n%s\n' "$file" "$stamp"
    done | xargs -r -d '\n' -n 2 -P 2 sh -c 'clang-tidy-14 --quiet -p build "$0" 2>/dev/null && : >"$1"'
}

sh tests/setup.sh tests
mkdir -p "$logs"
say "build (the log is $logs/build.log)"
if ! build_all; then
    echo "FAILED: the build"
    count 0 1
    finish
fi
gate "layout (clang-format)" layout
if [ -n "${CI:-}" ]; then gate "clang-tidy" tidy; else say "clang-tidy is left to CI (CI=1 sh tests/run.sh)"; fi
suite "unit tests" timeout 120 build/tests/unit/unit_tests
gate "package" sh tests/package_gate.sh build
suite "tests in Calc" sh tests/office.sh build
say "the pure part under the sanitizers"
if build_sanitized; then suite "unit tests sanitized" timeout 600 build-sanitize/tests/unit/unit_tests; else
    echo "FAILED: the build under the sanitizers"
    count 0 1
fi
finish
