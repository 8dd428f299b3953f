using CsCheck;

namespace XenSupport.Generator.Tests.Analyzers.Execution;

/// <summary>
/// Random programs are run on hosts of each release: a use on a host that lacks the feature must have been reported.
/// </summary>
public class ExecutedUseTests
{
    private const int Programs = 50;
    private const int Inputs = 12;
    private const int CountedBatches = 6;
    private const int ManyInputs = 3000;

    /// <summary>A random program, reduced. What was known in its nested loop alternated forever.</summary>
    private const string Endless = """
        static class Program0
        {
            static Host F = new("4.21");
            public static async Task Main(Host a, Host b)
            {
                Host c = b, d = b;
                bool q = a.Supports(Old.Key);
                switch (F)
                {
                    case var n0 when XenReleases.For(b.Peer.Version).Supports(Live.Key):
                        break;
                    default:
                        _ = XenReleases.For(d.Version).Supports(Old.Key) && Ask(Pick(d, F), 2);
                        break;
                }
                foreach (var n2 in new[] { b, a })
                {
                    for (var n3 = 0; n3 < 3 && c.Supports(Fresh.Key); n3++) d = F;
                }
            }
        }
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public Task A_use_that_fails_was_reported(int seed) => VerifyAsync(seed);

    /// <summary>Searches other programs for as long as <c>eng/search.sh</c> is told to.</summary>
    [Fact(Explicit = true)]
    public Task A_use_that_fails_was_reported_in_any_program() => Gen.Int.SampleAsync(VerifyAsync, threads: 1);

    [Fact(Timeout = 60_000)]
    public async Task The_analysis_of_any_loop_comes_to_an_end()
    {
        var executed = await ExecutedPrograms.RunAsync([Endless], Inputs);

        Assert.Superset(executed.Failed.ToHashSet(), executed.Reported.ToHashSet());
    }

    /// <summary>Counts the reports of uses that never fail (docs/testing.md).</summary>
    [Fact(Explicit = true)]
    public async Task Reports_are_counted()
    {
        var counts = new Dictionary<string, int>();
        for (var seed = 0; seed < CountedBatches; seed++)
        {
            var programs = CreatePrograms(seed);
            var executed = await ExecutedPrograms.RunAsync(programs, ManyInputs);
            foreach (var kind in executed.Reached.GroupBy(place =>
                (executed.Failed.Contains(place) ? "failed, " : "never failed, ")
                + (executed.Reported.Contains(place) ? "reported" : "not reported")))
            {
                counts[kind.Key] = counts.GetValueOrDefault(kind.Key) + kind.Count();
            }
        }

        TestContext.Current.TestOutputHelper!.WriteLine(
            string.Join('\n', counts.Select(static kind => $"{kind.Value} {kind.Key}")));
    }

    // One compilation for many programs is faster than one for each.
    private static async Task VerifyAsync(int seed)
    {
        var programs = CreatePrograms(seed);
        var executed = await ExecutedPrograms.RunAsync(programs, Inputs);
        var missed = executed.Failed.Except(executed.Reported).ToList();
        Assert.True(
            missed.Count == 0,
            string.Concat(missed.Select(place =>
                $"Not reported: {place} in\n{programs[RandomProgram.NumberOf(place)]}\n")));
    }

    private static List<string> CreatePrograms(int seed) =>
    [
        .. Enumerable.Range(0, Programs)
            .Select(number => RandomProgram.Create(unchecked((seed * 397) + number), number)),
    ];
}
