#!/usr/bin/env bash
# Makes the data of XenSupport.Statements again from a clone of Xen: the statements at their newest edition, the reader's tables of
# editions, the package's version, default range and changelog. Lists the sections that need prose of our own, or a look at it.
#
#   eng/statements.sh CLONE      for example of https://xenbits.xen.org/git-http/xen.git; run 'git fetch' in it first
set -euo pipefail
if [[ $# -ne 1 ]]; then
  sed -n '5s/^# *//p' "$0" >&2
  exit 2
fi

clone=$(realpath "$1")
cd "$(dirname "$0")/.."
dotnet run -c Release --project src/XenSupport.Editions -- "$clone" .
