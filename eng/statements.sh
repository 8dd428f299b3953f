#!/usr/bin/env bash
# Regenerates the data of XenSupport.Statements from a clone of Xen: the newest edition of each statement, the reader's tables of
# editions, and the package's version, default range and changelog. Lists the sections whose prose is missing or needs a review.
#
#   eng/statements.sh CLONE      such as one of https://xenbits.xen.org/git-http/xen.git; run 'git fetch' there first
set -euo pipefail
if [[ $# -ne 1 ]]; then
  sed -n '5s/^# *//p' "$0" >&2
  exit 2
fi

clone=$(realpath "$1")
cd "$(dirname "$0")/.."
dotnet run -c Release --project src/XenSupport.Editions -- "$clone" .
