#!/usr/bin/env bash
# Measures with Stryker how many small changes to the reader, or to the analyzers, the tests detect.
#
#   eng/mutate.sh [-p PROJECT] [GLOB ...]     for instance: eng/mutate.sh '**/StatusParser.cs'
#                                             or: eng/mutate.sh -p Generator '**/Analyzers/Hosts/*.cs'
#
# PROJECT is Reading, unless it is given. The report is tests/XenSupport.PROJECT.Tests/StrykerOutput/*/reports/
# mutation-report.html. The exit code is nonzero if fewer than 85 % are seen. MutationTesting leaves out the tests of whole
# statements and of the source itself: they take most of the time, and would hide where a test of the piece itself is missing.
set -euo pipefail

project=Reading
if [[ ${1:-} == -p ]]; then
  project=$2
  shift 2
fi

cd "$(dirname "$0")/../tests/XenSupport.$project.Tests"

dotnet tool restore > /dev/null
globs=()
for glob in "$@"; do globs+=(--mutate "$glob"); done
MutationTesting=true CsCheck_Iter=20 dotnet stryker --skip-version-check "${globs[@]}"
