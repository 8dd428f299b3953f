using CsCheck;
using XenSupport.CodeFixes;

namespace XenSupport.Generator.Tests.Analyzers.Fixes;

/// <summary>Whatever the code around a use, a guard is all that a fix adds to it.</summary>
public class GuardFixPropertyTests
{
    private const int Rounds = 20;

    private static readonly GuardCodeFixProvider Provider = new();

    [Fact]
    public Task A_fix_covers_its_use_and_adds_only_a_guard() =>
        Gen.Select(StatementsWithUses.Classes, Gen.Int[0, 99]).SampleAsync(
            async (text, index) =>
            {
                var run = await FixRun.OfAsync(text);
                if (run.Diagnostics.IsEmpty)
                {
                    return;
                }

                var diagnostic = run.Diagnostics[index % run.Diagnostics.Length];
                foreach (var action in await run.OffersAsync(Provider, diagnostic))
                {
                    var applied = await run.ApplyAsync(action);
                    Assert.True(applied.Diagnostics.Length < run.Diagnostics.Length, action.Title);
                    Assert.Equal(CodeShape.Of(text), CodeShape.Of(await applied.ReadAsync()));
                }
            },
            iter: Rounds,
            threads: 1);

    [Fact]
    public Task All_fixes_together_cover_what_each_would() =>
        Gen.Select(StatementsWithUses.Classes, Gen.OneOf("Guard", "Check", "Return", "Throw")).SampleAsync(
            async (text, kind) =>
            {
                var run = await FixRun.OfAsync(text);
                var left = 0;
                foreach (var diagnostic in run.Diagnostics)
                {
                    var offered = await run.OffersAsync(Provider, diagnostic);
                    left += offered.Any(action => FixRun.IsOf(action, kind)) ? 0 : 1;
                }

                var all = await run.FixAllAsync(Provider, kind);
                Assert.InRange(all.Diagnostics.Length, 0, left);
                Assert.Equal(CodeShape.Of(text), CodeShape.Of(await all.ReadAsync()));
            },
            iter: Rounds,
            threads: 1);
}
