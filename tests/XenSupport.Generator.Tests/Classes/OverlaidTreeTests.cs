using XenSupport.Generator.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Classes;

/// <summary>Classes of sections that only an overlay has.</summary>
public class OverlaidTreeTests
{
    [Fact]
    public void A_heading_with_only_a_former_name_is_still_the_parent_class()
    {
        var run = GeneratorRun.Of(
            [
                ("SUPPORT.md", StatementAssert.Preamble + "## CPUs\n\n    Status: Supported\n"),
                ("mine.md", "# Feature Support\n\n## Mine\n\n    Formerly: old-thing\n\n### Thing\n\n    Limit: 12\n"),
            ],
            items: new Dictionary<string, ItemMetadata> { ["mine.md"] = ItemMetadata.OfOverlay });

        Assert.Null(run.Exception);
        Assert.Empty(run.Diagnostics);
        Assert.Equal(12, LoadedCode.Of(run).Get("XenLimits.Mine.Thing.SupportedMax"));
    }
}
