#!/bin/sh
# SPDX-License-Identifier: MPL-2.0
# judge.sh FOLDER: of run.sh; compiles the mutant that stands in the folder, links it before the library, which then gives no other of that
# name, and runs the tests. Prints the mutant and what became of it.
mutant=$(cd "$1" && pwd)
cd "$mutant/../../build" || exit 2
id=$(cut -d ' ' -f 1 "$mutant/name" | tr - _)
compile=$(grep " -c [^ ]*/copy/$(cat "$mutant/file")\$" commands | sed 's| -MD .*||')
link=$(tail -n 1 commands | sed "s| -o tests/mutation/check_tests| $mutant/source.o -fuse-ld=gold -o $mutant/check_tests|")
passes() { timeout 120 "$mutant/check_tests" --gtest_brief=1 --gtest_fail_fast --gtest_filter="$1" >"$mutant/log" 2>&1; }

fate() {
    eval "$compile -w -include all.hpp -o $mutant/source.o -c $mutant/source.cpp" >"$mutant/log" 2>&1 && eval "$link" >>"$mutant/log" 2>&1 ||
        { echo "does not build"; return; }
    # The check's own cases first: they are fast, and kill most.
    passes "*/${id}_*" && passes "-*/${id}_*" && { echo survived; return; }
    echo "killed    $(sed -n 's/^\[  FAILED  \] \([^ ,]*\).*/\1/p' "$mutant/log" | head -n 1)"
}
printf '%s  %s\n' "$(cat "$mutant/name")" "$(fate)" | tee "$mutant/fate"
rm -f "$mutant/source.o" "$mutant/check_tests"
