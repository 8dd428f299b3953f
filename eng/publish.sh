#!/usr/bin/env bash
# Makes xen-support as one native file, for the system and processor that this runs on.
#
#   eng/publish.sh [--output DIR]     DIR is artifacts/native by default
#
# It needs a C compiler for linking (Debian: apt-get install clang zlib1g-dev; Windows: Visual Studio's C++; macOS: Xcode's tools).
set -euo pipefail
cd "$(dirname "$0")/.."

output=artifacts/native
while [ $# -gt 0 ]; do
  case $1 in
    --output) output=${2:?--output needs a folder}; shift 2 ;;
    *) echo "publish.sh: unknown argument '$1'" >&2; exit 2 ;;
  esac
done

# A build node that outlives the build would keep its output open, and a reader of it waiting.
export MSBUILDDISABLENODEREUSE=1

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet publish src/XenSupport.Tool -c Release --use-current-runtime -p:XenSupportNative=true --artifacts-path "$work/artifacts" -o "$work" -v quiet
mkdir -p "$output"
for file in "$work"/xen-support "$work"/xen-support.exe; do
  if [ -f "$file" ]; then cp "$file" "$output/"; ls -l "$output/$(basename "$file")"; fi
done
