#!/usr/bin/env bash
# What the checks of a tool's own code add to a compile of 500 files with 200,000 lines. A cold compiler compiles them in turn
# without analyzers, with one that checks nothing, with those of the package, with the SDK's CA1416, and with both; first a tool
# without any annotation, then one that uses annotated members in one file of twenty. The generated source is there as plain files.
# XENSUPPORT_FILES=125 makes a smaller tool, which shows the same ratios in less time; XENSUPPORT_KINDS='empty usage' compiles with
# these analyzers only.
#
#   eng/time-analyzers.sh [ROUNDS] [FOLDER]     9 rounds unless told; FOLDER has another build of the package's assemblies, measured too
#
# Prints the lowest of each, and the highest in brackets: seconds of the processor, seconds that pass, and the peak of memory in MiB.
# The ratios are to the lowest with the analyzer that checks nothing, which shows what the compiler itself does for any analyzer;
# those of 'both' are to CA1416 alone.
set -euo pipefail
cd "$(dirname "$0")/.."

rounds=${1:-9}
work=$(mktemp -d)
csc=$(dotnet msbuild sample-consumer/sample-consumer.csproj -getProperty:RoslynTargetsPath)/bincore/csc.dll
dotnet run -c Release --project tests/XenSupport.Benchmarks -- write "$work"
read -ra kinds <<< "${XENSUPPORT_KINDS:-plain empty usage platform both}"
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
    # In turn from either end: what runs second on a busy machine is often slower.
    for ((i = 0; i < ${#kinds[@]}; i++)); do
      kind=${kinds[round % 2 ? ${#kinds[@]} - 1 - i : i]}
      echo "$kind $(compile "$tool" "$kind")"
    done
  done > "$work/times"
  echo "Annotations $tool:"
  awk '
    {
      for (i = 2; i <= 4; i++) {
        if (!($1 in seen) || $i < low[$1, i]) low[$1, i] = $i
        if (!($1 in seen) || $i > high[$1, i]) high[$1, i] = $i
      }
      seen[$1] = 1
    }
    function figure(kind, i, floor) {
      return sprintf("%7.2f (to %.2f) = %.2f of %s", low[kind, i], high[kind, i], low[kind, i] / low[floor, i], floor)
    }
    END {
      for (kind in seen) {
        floor = kind == "both" ? "platform" : "empty"
        printf "%-10s processor %s, time %s, MiB %s\n", kind, figure(kind, 3, floor), figure(kind, 2, floor), figure(kind, 4, floor)
      }
    }' "$work/times" | sort
done
