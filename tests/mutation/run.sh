#!/bin/sh
# SPDX-License-Identifier: MPL-2.0
# run.sh [CHECK...]: breaks each condition that mutants.txt lists, one at a time, in a copy of the sources, and tells whether a test fails
# then. The last line is the score; 1 when a mutant survived, 2 when the list does not fit the sources. With CHECK only its mutants.
set -eu
cd "$(dirname "$0")/../.."
LC_ALL=C.UTF-8
export LC_ALL
here=$PWD/tests/mutation
folder=$PWD/build-mutation
copy=$folder/copy
build=$folder/build
only=" $* "
rm -rf "$folder/mutants"
mkdir -p "$copy" "$build" "$folder/mutants"

# Files that differ alone, so that a second run builds little. A copied file is newer than what was built of an old mutant.
copy_sources() {
    git ls-files -co --exclude-standard | while read -r file; do [ ! -f "$file" ] || echo "$file"; done | sort >"$folder/files"
    (cd "$copy" && find . -type f | sed 's|^\./||' | sort) | comm -13 "$folder/files" - | (cd "$copy" && xargs -r -d '\n' rm -f)
    while read -r file; do
        cmp -s "$file" "$copy/$file" && continue
        mkdir -p "$copy/$(dirname "$file")"
        cp "$file" "$copy/$file"
    done <"$folder/files"
}

# Prints the file with the text replaced. The text stands once between the line with the place and the next line that is a lone }.
mutated() {
    awk 'BEGIN { RS = "\001"; place = ENVIRON["place"]; old = ENVIRON["old"] }
         {
             from = place == "" ? 1 : index($0, place)
             if (!from || index(substr($0, from + 1), place) && place != "") exit 1
             within = substr($0, from)
             to = place == "" ? 0 : index(within, "\n}\n")
             if (to) within = substr(within, 1, to)
             at = index(within, old)
             if (!at || index(substr(within, at + 1), old)) exit 1
             printf "%s%s%s", substr($0, 1, from + at - 2), ENVIRON["new"], substr($0, from + at - 1 + length(old))
         }' "$1"
}

# What the checks include, read once for all mutants.
precompile() {
    grep -h '^#include ' "$copy"/src/analysis/checks/*.hpp "$copy"/src/analysis/checks/*.cpp | sort -u >"$build/all.hpp"
    (cd "$build" && eval "$(sed -n 's|^\(.*\) -MD .*/copy/src/analysis/checks/registry.cpp$|\1|p' commands) -w -x c++-header -o all.hpp.gch -c all.hpp")
}

wrong() { echo "mutants.txt: $*" | tee -a "$folder/wrong"; }

prepare() {
    count=$((count + 1))
    mutant=$folder/mutants/$(printf '%04d' "$count")
    mkdir "$mutant"
    mutated "$file" >"$mutant/source.cpp" || wrong "$id: not once in $file${place:+ behind $place}: $old"
    echo "$file" >"$mutant/file"
    printf '%-27s %-50s => %-30s' "$id" "$old" "$new" >"$mutant/name"
}

# A mutant is `- ` the text and `+ ` what stands in its stead, below a line `CHECK FILE` and, wanted or not, `@ ` the place.
count=0
prepare_all() {
    while IFS= read -r line; do
        case $line in
        '#'* | '') ;;
        '@ '*) place=${line#@ } ;;
        '- '*) old=${line#- } ;;
        '+'*)
            new=${line#+}
            new=${new# }
            export place old new
            case $only in "  " | *" $id "*) prepare ;; esac
            ;;
        *)
            id=${line%% *}
            file=src/${line#* }
            place=
            ;;
        esac
    done <"$here/mutants.txt"
}

: >"$folder/wrong"
for check in tests/cases/checks/*/; do
    check=$(basename "$check")
    grep -q "^$check " "$here/mutants.txt" || wrong "none of $check"
done
prepare_all
[ ! -s "$folder/wrong" ] || exit 2
copy_sources
cmake -S "$copy" -B "$build" -G Ninja -DBUILD_EXTENSION=OFF -DCMAKE_BUILD_TYPE=None -DCMAKE_CXX_FLAGS=-O0 >"$folder/log" &&
    cmake --build "$build" --target check_tests >"$folder/log" 2>&1 &&
    ninja -C "$build" -t commands check_tests >"$build/commands" && precompile >"$folder/log" 2>&1 &&
    "$build/tests/mutation/check_tests" --gtest_brief=1 >"$folder/log" 2>&1 || { tail -n 60 "$folder/log"; exit 2; }
ls -d "$folder"/mutants/* | xargs -n 1 -P "$(nproc)" sh "$here/judge.sh"
cat "$folder"/mutants/*/fate >"$folder/table.txt"
survivors=$(grep -v '  killed  ' "$folder/table.txt" || true)
[ -z "$survivors" ] || printf 'Not killed:\n%s\n' "$survivors"
echo "$(grep -c '  killed  ' "$folder/table.txt" || true) of $count mutants killed"
[ -z "$survivors" ]
