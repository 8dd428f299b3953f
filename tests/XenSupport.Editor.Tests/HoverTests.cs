namespace XenSupport.Editor.Tests;

/// <summary>Hover shows everything there is to know about a feature or a limit.</summary>
public sealed class HoverTests : IDisposable
{
    private const string Caveats = """

        PVH is for hardware with <virtualisation> & more.

        Not in PVH dom0:

        • SR-IOV
        • MCE handling

        """;

    private readonly Editor _editor = new(Statements.Of("4.20"));

    [Fact]
    public async Task A_feature_shows_status_description_caveats_and_link() => Assert.Equal(
        """
        class XenFeatures.GuestType.X86PVH.Dom0
        x86/PVH, dom0: Supported, with caveats (Xen 4.20). Security support: under conditions, until 2030-03-05.

        """ + Caveats + """

        Support statement of Xen 4.20
        """,
        await HoverAsync("XenFeatures.GuestType.X86PVH.Do$$m0.Key"));

    [Theory]
    [InlineData("Ke$$y", "(constant) string XenFeatures.GuestType.X86PVH.Dom0.Key = \"x86pvh--dom0\"")]
    [InlineData(
        "Stat$$us",
        "(constant) XenSupport.SupportStatus XenFeatures.GuestType.X86PVH.Dom0.Status = _Status.Supported")]
    [InlineData("IsSupp$$orted", "bool XenFeatures.GuestType.X86PVH.Dom0.IsSupported { get; }")]
    public async Task A_member_shows_the_same_as_its_feature(string member, string declaration)
    {
        var hover = await HoverAsync("XenFeatures.GuestType.X86PVH.Dom0." + member);

        Assert.StartsWith(
            declaration + "\nx86/PVH, dom0: Supported, with caveats (Xen 4.20).",
            hover,
            StringComparison.Ordinal);
        Assert.Contains(Caveats.ReplaceLineEndings("\n"), hover, StringComparison.Ordinal);
        Assert.EndsWith("Support statement of Xen 4.20", hover, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_shows_both_maxima_description_and_caveats() => Assert.Equal(
        """
        (constant) int XenLimits.HostHardware.CPUs.X86.SupportedMax = 4096
        CPUs, x86: Supported up to 4096, with security support up to 1024 (Xen 4.20).

        Threads count.

        Not with core scheduling.

        Support statement of Xen 4.20
        """,
        await HoverAsync("XenLimits.HostHardware.CPUs.X86.Supported$$Max"));

    [Fact]
    public async Task A_heading_shows_what_is_stated_for_each_qualifier() => Assert.StartsWith(
        """
        class XenFeatures.GuestType.X86PVH
        x86/PVH
        domU: Supported (Xen 4.20). Security support: yes, until 2030-03-05.
        dom0: Supported, with caveats (Xen 4.20). Security support: under conditions, until 2030-03-05.

        PVH is for hardware with <virtualisation> & more.
        """,
        await HoverAsync("XenFeatures.GuestType.X86P$$VH.Dom0.Key"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(
        "XenFea$$tures.GuestType.X86HVM.Key",
        "The features of Xen's support statement: a class for each heading, and in it one for each qualifier.")]
    [InlineData(
        "XenLim$$its.HostHardware.CPUs.X86.Key",
        "The limits of Xen's support statement, in the same tree. A limit that is not stated has no constant.")]
    [InlineData("XenRel$$eases.All", "The releases whose support statements are in the build.")]
    public async Task An_outermost_class_shows_what_it_contains(string expression, string summary) =>
        Assert.Equal(summary, (await HoverAsync(expression)).Split('\n')[1]);

    [Fact]
    public async Task Several_releases_show_the_history()
    {
        using var editor = new Editor(
            Statements.Of("4.19", dom0: "Experimental"), Statements.Of("4.20"), Statements.Of("4.21"));

        Assert.Equal(
            """
            (constant) string XenFeatures.GuestType.X86PVH.Dom0.Key = "x86pvh--dom0"
            x86/PVH, dom0: Experimental (Xen 4.19). Security support: no.
            Supported, with caveats (Xen 4.20–4.21). Security support: under conditions, until 2030-03-05.

            """ + Caveats + """

            Support statements of Xen 4.19, 4.20, 4.21
            """,
            (await editor.HoverAsync(CodeOf("XenFeatures.GuestType.X86PVH.Dom0.Ke$$y"))).ReplaceLineEndings("\n"));
    }

    /// <summary>XML documentation has no tables, so a table is kept as text, and nothing after it is lost.</summary>
    [Fact]
    public async Task A_table_keeps_its_text()
    {
        var hover = await HoverAsync("XenFeatures.GuestType.X86HVM.Ke$$y");

        Assert.Contains("| a | b | |---|---| | <1> | \"2\" |", hover, StringComparison.Ordinal);
        Assert.EndsWith("Support statement of Xen 4.20", hover, StringComparison.Ordinal);
    }

    public void Dispose() => _editor.Dispose();

    private async Task<string> HoverAsync(string expression) =>
        (await _editor.HoverAsync(CodeOf(expression))).ReplaceLineEndings("\n");

    private static string CodeOf(string expression) => $"class C {{ object O = {expression}; }}";
}
