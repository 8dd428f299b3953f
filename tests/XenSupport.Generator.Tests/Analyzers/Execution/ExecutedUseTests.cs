using CsCheck;

namespace XenSupport.Generator.Tests.Analyzers.Execution;

/// <summary>
/// Random programs are run on hosts of each release: a use on a host that lacks the feature must have been reported.
/// </summary>
public class ExecutedUseTests
{
    private const int Batches = 2;
    private const int Programs = 50;
    private const int Inputs = 12;

    [Fact]
    public Task A_use_that_fails_was_reported() =>
        Gen.Int.SampleAsync(
            static async seed =>
            {
                // One compilation for many programs is faster than one for each.
                var programs = Enumerable.Range(0, Programs)
                    .Select(number => RandomProgram.Create(unchecked((seed * 397) + number), number))
                    .ToList();
                var executed = await ExecutedPrograms.RunAsync(programs, Inputs);
                var missed = executed.Failed.Except(executed.Reported).ToList();
                Assert.True(
                    missed.Count == 0,
                    string.Concat(missed.Select(place =>
                        $"Not reported: {place} in\n{programs[RandomProgram.NumberOf(place)]}\n")));
            },
            iter: Batches,
            threads: 1);
}
