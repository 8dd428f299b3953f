#!/usr/bin/env bash
# What the generator costs a build. It compiles with a cold compiler, in turn:
# - xen-support with its statements, and with the same generated source as plain files; the analyzers of the package and of the SDK
#   run on both sides, so the difference is what the generator adds;
# - the same without the SDK's analyzers, but with the framework's own generators, which the tool's code needs;
# - the tool with and without one more release's source;
# - an empty program with and without the source of all releases.
#
#   eng/time-compiler.sh [PAIRS]     9 unless told
#
# Prints the median of each, the spread (lowest to highest), and the medians of the pairs' differences and ratios: of the time that
# passes, and of the processor's time, which tells more where the machine has other work.
set -euo pipefail
cd "$(dirname "$0")/.."

pairs=${1:-9}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tool=src/XenSupport.Tool
sdk='^/analyzer:.*/Microsoft\.NET\.Sdk/'
csc=$(dotnet msbuild "$tool" -getProperty:RoslynTargetsPath)/bincore/csc.dll

dotnet build "$tool" -c Release --nologo -v:quiet > "$work/build.log" || { cat "$work/build.log" >&2; exit 1; }

# Milliseconds that a cold compiler takes for a command line: those that pass, and those of the processor.
compile() {
  local TIMEFORMAT='%3R %3U %3S'
  # The name is the tool's, which other assemblies let in.
  mkdir -p "$work/out/$1"
  if ! { time (cd "$tool" && dotnet exec "$csc" /noconfig "@$work/$1.rsp" "/out:$work/out/$1/xen-support.dll" "${@:2}" &> "$work/$1.log"); } 2> "$work/time"; then
    cat "$work/$1.log" >&2
    exit 1
  fi

  awk '{ printf "%d %d\n", 1000 * $1, 1000 * ($2 + $3) }' "$work/time"
}

# The compiler's own command line for the tool, an argument a line.
dotnet msbuild "$tool" -t:Compile -p:Configuration=Release -p:NonExistentFile=none -p:SkipCompilerExecution=true \
  -p:ProvideCommandLineArgs=true -getItem:CscCommandLineArgs |
  sed -n 's/.*"Identity": "\(.*\)",*$/\1/p' |
  while IFS= read -r argument; do printf '%b\n' "$argument"; done |
  grep -v '^/out:\|^/refout:\|^/generatedfilesout:' | sed "s|^/doc:.*|/doc:$work/documentation.xml|" > "$work/with.rsp"
mkdir "$work/generated"
compile with "/generatedfilesout:$work/generated" > /dev/null
find "$work/generated/XenSupport.Generator" -name '*.cs' > "$work/generated.rsp"
grep -v '^/additionalfile:' "$work/with.rsp" | cat - "$work/generated.rsp" > "$work/plain.rsp"
grep -v "$sdk" "$work/plain.rsp" > "$work/plain-alone.rsp"
grep -v "$sdk" "$work/with.rsp" > "$work/with-alone.rsp"
grep '^/reference:\|^/nostdlib\|^/langversion' "$work/with.rsp" > "$work/empty.rsp"
echo 'return;' > "$work/Empty.cs"
echo "$work/Empty.cs" >> "$work/empty.rsp"
cat "$work/empty.rsp" "$work/generated.rsp" > "$work/source.rsp"

# The source of one release, in a namespace of its own.
mkdir "$work/release"
{
  grep '^/' "$work/with-alone.rsp" | grep -v '^/additionalfile:'
  echo "/additionalfile:../../src/XenSupport.Statements/statements/4.21.md"
  echo "$work/Empty.cs"
} > "$work/release.rsp"
compile release "/generatedfilesout:$work/release" > /dev/null
find "$work/release/XenSupport.Generator" -name '*.cs' -exec grep -l '^namespace' {} + > "$work/release-files"
xargs sed -i 's/^namespace XenSupport\.Tool$/namespace OneRelease/; s/global::XenSupport\.Tool\./global::OneRelease./g' < "$work/release-files"
cat "$work/plain-alone.rsp" "$work/release-files" > "$work/one-more.rsp"

compare() {
  compile "$1" > /dev/null
  compile "$2" > /dev/null
  for ((i = 0; i < pairs; i++)); do
    if ((i % 2)); then a=$(compile "$1"); b=$(compile "$2"); else b=$(compile "$2"); a=$(compile "$1"); fi
    echo "$a $b"
  done > "$work/times"
  report "$1" "$2" passed 1 3
  report "$1" "$2" processor 2 4
}

# Prints what two columns of the times say.
report() {
  awk -v first="$1" -v second="$2" -v kind="$3" -v one="$4" -v other="$5" '
    function sort(values, n,   i, j, t) {
      for (i = 1; i <= n; i++) for (j = i + 1; j <= n; j++) if (values[j] < values[i]) { t = values[i]; values[i] = values[j]; values[j] = t }
    }
    function median(values, n) {
      sort(values, n)
      return n % 2 ? values[(n + 1) / 2] : (values[n / 2] + values[n / 2 + 1]) / 2
    }
    { a[NR] = $one; b[NR] = $other; more[NR] = $one - $other; ratio[NR] = $one / $other }
    END {
      printf "%-10s %-12s %5d ms (%d to %d)\n", kind, first, median(a, NR), a[1], a[NR]
      printf "%-10s %-12s %5d ms (%d to %d)\n", kind, second, median(b, NR), b[1], b[NR]
      printf "%-10s difference   %5d ms (%d to %d)\n", kind, median(more, NR), more[1], more[NR]
      printf "%-10s ratio        %.2f (%.2f to %.2f), %d pairs\n", kind, median(ratio, NR), ratio[1], ratio[NR], NR
    }' "$work/times"
}

echo "The tool, with the generator and with its source as plain files:"
compare with plain
echo "The same without the SDK's analyzers:"
compare with-alone plain-alone
echo "The same with one more release's source and without:"
compare one-more plain-alone
echo "An empty program, with the generated source and without:"
compare source empty
