#!/bin/sh
# SPDX-License-Identifier: MPL-2.0
# run.sh [MINUTES]: builds the fuzzers and runs both, one beside the other, each for that long (1 unless told). What they have found
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

# An input that takes 5 seconds hangs; one that takes over a second is kept as slow.
start() { # start NAME LONGEST
    mkdir -p "$folder/corpus/$1"
    timeout $((minutes * 60 + 120)) $fuzz/"$1"_fuzz -max_total_time=$((minutes * 60)) -max_len="$2" -timeout=5 -report_slow_units=1 \
        -rss_limit_mb=2048 -dict=$folder/seeds/words.dict -artifact_prefix=$folder/found/"$1"- -print_final_stats=1 \
        "$folder/corpus/$1" "$folder/seeds/$1" >$folder/"$1".log 2>&1 &
}
start texts 2000
texts=$!
start workbook 16000
workbook=$!
code=0
wait $texts || code=1
wait $workbook || code=1
for name in texts workbook; do
    echo "$name: $(sed -n 's/^stat::number_of_executed_units: *//p' $folder/$name.log) inputs; the log is $folder/$name.log"
done
find $folder/found -type f
exit $code
