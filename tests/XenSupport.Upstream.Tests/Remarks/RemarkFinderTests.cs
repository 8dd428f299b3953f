using XenSupport.Reading.Text;
using XenSupport.Upstream.Remarks;

namespace XenSupport.Upstream.Tests.Remarks;

/// <summary>Only words about support are remarks.</summary>
public class RemarkFinderTests
{
    [Theory]
    [InlineData("bool \"Scheduler (UNSUPPORTED)\" if UNSUPPORTED", RemarkKind.NotSecuritySupported, "UNSUPPORTED")]
    [InlineData("bool \"Shared memory\" if UNSUPPORTED", RemarkKind.NotSecuritySupported, "UNSUPPORTED")]
    [InlineData("bool \"IOREQ support (EXPERT)\" if EXPERT", RemarkKind.NotSecuritySupported, "EXPERT")]
    [InlineData("bool \"Scheduler (TECH PREVIEW)\"", RemarkKind.TechPreview, "TECH PREVIEW")]
    [InlineData("bool \"Scheduler (EXPERIMENTAL)\"", RemarkKind.Experimental, "EXPERIMENTAL")]
    [InlineData("bool \"Memory (deprecated)\"", RemarkKind.Deprecated, "deprecated")]
    [InlineData("This is not security supported.", RemarkKind.NotSecuritySupported, "not security supported")]
    [InlineData("It is no longer\n  security supported.", RemarkKind.NotSecuritySupported, "no longer security supported")]
    [InlineData("No security support is given.", RemarkKind.NotSecuritySupported, "No security support")]
    [InlineData("It works without\tsecurity support", RemarkKind.NotSecuritySupported, "without security support")]
    [InlineData("It is still tech\npreview.", RemarkKind.TechPreview, "tech preview")]
    [InlineData("This is a technology preview", RemarkKind.TechPreview, "technology preview")]
    [InlineData("The driver is in experimental stage.", RemarkKind.Experimental, "experimental")]
    [InlineData("NOTE: deprecated", RemarkKind.Deprecated, "deprecated")]
    [InlineData("bool \"Scheduler (unsupported)\"", RemarkKind.NotSecuritySupported, "unsupported")]
    public void Words_about_support_are_a_remark(string text, object kind, string words)
    {
        var remark = Assert.Single(Find(text));

        Assert.Equal(((RemarkKind)kind, words), (remark.Kind, remark.Words));
    }

    [Theory]
    [InlineData("bool \"Kexec\" if EXPERT")]
    [InlineData("bool \"Kexec\" if !UNSUPPORTED")]
    [InlineData("It is no longer considered experimental.")]
    [InlineData("It isn't experimental.")]
    [InlineData("It replaces the deprecated option.")]
    [InlineData("Better than the experimental scheduler")]
    [InlineData("Rings 1 and 2 were deprecated by the processor.")]
    [InlineData("for expert users")]
    [InlineData("unsupported hardware")]
    [InlineData("a choice that is not supported by all kernels")]
    [InlineData("It is not experimental.")]
    [InlineData("It is no longer a tech preview.")]
    [InlineData("never deprecated")]
    [InlineData("Unlike the experimental `foo`, this works.")]
    [InlineData("experimentally")]
    public void Other_words_are_ignored(string text) => Assert.Empty(Find(text));

    [Fact]
    public void The_first_remark_of_each_kind_counts() => Assert.Equal(
        [(RemarkKind.Deprecated, 6), (RemarkKind.NotSecuritySupported, 33)],
        Find("It is deprecated; is deprecated, not security supported")
            .Select(remark => (remark.Kind, remark.Range.Start)));

    [Theory]
    [InlineData(RemarkKind.NotSecuritySupported, SupportStatus.Supported, SecuritySupport.Supported, true)]
    [InlineData(RemarkKind.NotSecuritySupported, SupportStatus.Supported, SecuritySupport.Conditional, true)]
    [InlineData(RemarkKind.NotSecuritySupported, SupportStatus.Supported, SecuritySupport.NotSupported, false)]
    [InlineData(RemarkKind.NotSecuritySupported, SupportStatus.TechPreview, SecuritySupport.NotSupported, false)]
    [InlineData(RemarkKind.NotSecuritySupported, SupportStatus.Unknown, SecuritySupport.Unknown, false)]
    [InlineData(RemarkKind.Deprecated, SupportStatus.Supported, SecuritySupport.Supported, true)]
    [InlineData(RemarkKind.Deprecated, SupportStatus.Supported, SecuritySupport.NotSupported, false)]
    [InlineData(RemarkKind.Deprecated, SupportStatus.Deprecated, SecuritySupport.Supported, false)]
    [InlineData(RemarkKind.TechPreview, SupportStatus.Supported, SecuritySupport.Supported, true)]
    [InlineData(RemarkKind.TechPreview, SupportStatus.Experimental, SecuritySupport.NotSupported, true)]
    [InlineData(RemarkKind.TechPreview, SupportStatus.TechPreview, SecuritySupport.NotSupported, false)]
    [InlineData(RemarkKind.TechPreview, SupportStatus.Unknown, SecuritySupport.Unknown, false)]
    [InlineData(RemarkKind.Experimental, SupportStatus.TechPreview, SecuritySupport.NotSupported, true)]
    [InlineData(RemarkKind.Experimental, SupportStatus.Experimental, SecuritySupport.NotSupported, false)]
    [InlineData(RemarkKind.Experimental, SupportStatus.Unknown, SecuritySupport.Unknown, false)]
    public void A_statement_contradicts_a_remark_if_it_promises_something_else(
        object kind, SupportStatus status, SecuritySupport securitySupport, bool isContradicted) => Assert.Equal(
        isContradicted,
        new Remark((RemarkKind)kind, "", default).IsContradictedBy(status, securitySupport));

    private static IReadOnlyList<Remark> Find(string text) =>
        Remark.FirstOfEachKind(RemarkFinder.Find(text, new TextRange(0, text.Length)));
}
