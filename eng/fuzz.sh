#!/usr/bin/env bash
# Fuzzes the reading of statements with AFL++ for a number of minutes (default: 10).
#
#   eng/fuzz.sh 30 [seed.md ...]
#
# It needs AFL++ (Debian: apt-get install afl++). What it finds is in artifacts/fuzz/findings/default/crashes; to replay
# one, hand it to the plain program: dotnet run --project tests/XenSupport.Fuzz < FILE
set -euo pipefail
cd "$(dirname "$0")/.."

minutes=${1:-10}
shift || true
work=artifacts/fuzz

if ! command -v afl-fuzz > /dev/null; then
  echo "fuzz.sh: AFL++ is not installed (Debian: apt-get install afl++)" >&2
  exit 2
fi

# Afresh each time: a library is instrumented once only.
rm -rf "$work/bin" "$work/seeds"
dotnet publish tests/XenSupport.Fuzz -c Release -o "$work/bin" -v quiet
dotnet tool install SharpFuzz.CommandLine --version 2.3.0 --tool-path "$work/tool" > /dev/null 2>&1 || true
"$work/tool/sharpfuzz" "$work/bin/XenSupport.Reading.dll"
"$work/tool/sharpfuzz" "$work/bin/XenSupport.Generator.dll"
"$work/tool/sharpfuzz" "$work/bin/Markdig.dll"

mkdir -p "$work/seeds"
head -n 60 src/XenSupport.Statements/statements/4.21.md > "$work/seeds/sample.md"
printf '# Feature Support\n\n## G\n\n### F\n\n    Limit, x86: 8 for 32bit; 128 for 64bit\n    Limit-Security: 4\n' > "$work/seeds/limits.md"
for seed in "$@"; do cp "$seed" "$work/seeds/"; done

AFL_SKIP_BIN_CHECK=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_NO_UI=1 \
  afl-fuzz -i "$work/seeds" -o "$work/findings" -x tests/XenSupport.Fuzz/words.dict -t 5000 -m none \
  -V $((minutes * 60)) -- dotnet "$work/bin/XenSupport.Fuzz.dll"

grep -E '^(run_time|execs_done|execs_per_sec|saved_crashes|saved_hangs|corpus_count) ' "$work/findings/default/fuzzer_stats"
