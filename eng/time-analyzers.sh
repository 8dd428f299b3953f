#!/usr/bin/env bash
# What the checks of a tool's own code add to a compile of 500 files with 200,000 lines. A cold compiler compiles them in turn
# without analyzers, with one that checks nothing, with those of the package, and with the SDK's CA1416; first a tool without any
# annotation, then one that uses annotated members in one file of twenty. The generated source is there as plain files.
#
#   eng/time-analyzers.sh [ROUNDS] [FOLDER]     9 rounds unless told; FOLDER has another build of the package's assemblies, measured too
#
# Prints the lowest of each: seconds that pass, seconds of the processor, and the peak of memory in MiB, with the ratios to the
# analyzer that checks nothing, which shows what the compiler itself does for any analyzer.
set -euo pipefail
cd "$(dirname "$0")/.."

rounds=${1:-9}
work=$(mktemp -d)
csc=$(dotnet msbuild sample-consumer/sample-consumer.csproj -getProperty:RoslynTargetsPath)/bincore/csc.dll
dotnet run -c Release --project tests/XenSupport.Benchmarks -- write "$work"
kinds=(plain empty usage platform)
if [[ -n ${2:-} ]]; then
  kinds+=(other)
  for tool in unused used; do
    sed "s|^/analyzer:.*/|/analyzer:$(realpath "$2")/|" "$work/$tool/usage.rsp" > "$work/$tool/other.rsp"
  done
fi

# One compile: seconds that pass, seconds of the processor, memory in MiB.
compile() {
  /usr/bin/time -f '%e %U %S %M' -o "$work/time" dotnet exec "$csc" /noconfig "@$work/$1/$2.rsp" "/out:$work/out.dll" > "$work/log" || true
  if ! tail -1 "$work/time" | awk 'NF == 4 { print $1, $2 + $3, $4 / 1024; ok = 1 } END { exit !ok }'; then
    cat "$work/log" >&2
    exit 1
  fi
}

for tool in unused used; do
  for ((round = 0; round < rounds; round++)); do
    for kind in "${kinds[@]}"; do
      echo "$kind $(compile "$tool" "$kind")"
    done
  done > "$work/times"
  echo "Annotations $tool:"
  awk '
    { for (i = 2; i <= 4; i++) if (!($1 in seen) || $i < low[$1, i]) low[$1, i] = $i; seen[$1] = 1 }
    END {
      for (kind in seen)
        printf "%-10s %6.2f s (%.2f)  %6.2f s of the processor (%.2f)  %5d MiB (%.2f)\n", kind,
          low[kind, 2], low[kind, 2] / low["empty", 2], low[kind, 3], low[kind, 3] / low["empty", 3],
          low[kind, 4], low[kind, 4] / low["empty", 4]
    }' "$work/times" | sort
done
