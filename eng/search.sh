#!/usr/bin/env bash
# Runs each property test for a number of seconds (default: 60), where the suite takes a fixed number of samples.
#
#   eng/search.sh 600
#
# A failure prints the seed that repeats it: CsCheck_Seed=SEED dotnet test PROJECT --filter NAME
set -euo pipefail
cd "$(dirname "$0")/.."

export CsCheck_Time=${1:-60}
for project in XenSupport.Tests XenSupport.Reading.Tests XenSupport.Generator.Tests XenSupport.Tool.Tests; do
  dotnet test "tests/$project" -c Release
done
# In the suite, the programs that are run are always the same.
dotnet test tests/XenSupport.Generator.Tests -c Release --no-build \
  --filter FullyQualifiedName~A_use_that_fails_was_reported_in_any_program -- xUnit.Explicit=on
# Random editing in Neovim, skipped without it.
dotnet test tests/XenSupport.Tool.Tests -c Release --no-build \
  --filter FullyQualifiedName~The_diagnostics_are_those_of_lint_after_any_edits -- xUnit.Explicit=on
