#!/bin/sh
# SPDX-License-Identifier: MPL-2.0
# run.sh [MINUTES]: builds the fuzzers and runs all three, one beside the other, each for that long (1 unless told). What they have found
# worth keeping stays in build-fuzz/corpus for the next run; an input that breaks something, in build-fuzz/found.
set -eu
cd "$(dirname "$0")/../.."
minutes=${1:-1}
folder=build-fuzz
mkdir -p $folder/found
cmake --preset fuzz >$folder/configure.log || { cat $folder/configure.log; exit 1; }
cmake --build --preset fuzz >$folder/build.log 2>&1 || { tail -n 60 $folder/build.log; exit 1; }
fuzz=$folder/tests/fuzz
$fuzz/write_seeds $folder/seeds

# An input that takes half a minute hangs (the three may share two cores with other work); one that takes over 2 seconds is kept as slow.
start() { # start NAME SEEDS LONGEST
    mkdir -p "$folder/corpus/$1"
    ASAN_OPTIONS=malloc_context_size=6 timeout $((minutes * 60 + 120)) "$fuzz/$1_fuzz" -max_total_time=$((minutes * 60)) -max_len="$3" -timeout=30 -report_slow_units=2 \
        -rss_limit_mb=2048 -dict=$folder/seeds/words.dict -artifact_prefix="$folder/found/$1-" -print_final_stats=1 \
        "$folder/corpus/$1" "$folder/seeds/$2" >"$folder/$1.log" 2>&1 &
}
start texts texts 2000
texts=$!
start workbook workbook 16000
workbook=$!
start tidy workbook 16000
tidy=$!
code=0
for running in $texts $workbook $tidy; do wait "$running" || code=1; done
for name in texts workbook tidy; do
    echo "$name: $(sed -n 's/^stat::number_of_executed_units: *//p' "$folder/$name.log") inputs; the log is $folder/$name.log"
done
find $folder/found -type f
exit $code
