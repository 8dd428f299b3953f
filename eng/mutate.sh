#!/usr/bin/env bash
# Measures with Stryker how many small changes of the parser, the model and the diagnostics the tests see.
#
#   eng/mutate.sh [GLOB ...]     for instance: eng/mutate.sh '**/StatusParser.cs'
#
# The report is tests/XenSupport.Generator.Tests/StrykerOutput/*/reports/mutation-report.html. The exit code is not 0 where
# fewer than 85 % are seen. MutationTesting leaves out the tests that run the whole generator many times: they take most of
# the time, and would hide where a test of the piece itself is missing.
set -euo pipefail
cd "$(dirname "$0")/../tests/XenSupport.Generator.Tests"

dotnet tool restore > /dev/null
globs=()
for glob in "$@"; do globs+=(--mutate "$glob"); done
MutationTesting=true CsCheck_Iter=20 dotnet stryker --skip-version-check "${globs[@]}"
