#!/usr/bin/env bash
# Measures with Stryker how many small changes to the reader the tests detect.
#
#   eng/mutate.sh [GLOB ...]     for instance: eng/mutate.sh '**/StatusParser.cs'
#
# The report is tests/XenSupport.Reading.Tests/StrykerOutput/*/reports/mutation-report.html. The exit code is nonzero if
# fewer than 85 % are seen. MutationTesting leaves out the tests of whole statements and of the source itself: they take most
# of the time, and would hide where a test of the piece itself is missing.
set -euo pipefail
cd "$(dirname "$0")/../tests/XenSupport.Reading.Tests"

dotnet tool restore > /dev/null
globs=()
for glob in "$@"; do globs+=(--mutate "$glob"); done
MutationTesting=true CsCheck_Iter=20 dotnet stryker --skip-version-check "${globs[@]}"
