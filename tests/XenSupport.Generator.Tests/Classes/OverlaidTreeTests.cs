using XenSupport.Generator.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Classes;

/// <summary>The classes of what an overlay alone states.</summary>
public class OverlaidTreeTests
{
    [Fact]
    public void A_heading_that_says_only_an_older_name_is_the_class_of_those_under_it()
    {
        var run = GeneratorRun.Of(
            [
                ("SUPPORT.md", StatementAssert.Preamble + "## CPUs\n\n    Status: Supported\n"),
                ("mine.md", "# Feature Support\n\n## Mine\n\n    Formerly: old-thing\n\n### Thing\n\n    Limit: 12\n"),
            ],
            overlays: new Dictionary<string, string> { ["mine.md"] = "true" });

        Assert.Null(run.Exception);
        Assert.Empty(run.Diagnostics);
        Assert.Equal(12, LoadedCode.Of(run).Get("XenLimits.Mine.Thing.SupportedMax"));
    }
}
