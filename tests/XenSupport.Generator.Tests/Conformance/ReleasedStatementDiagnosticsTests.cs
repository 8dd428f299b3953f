using Microsoft.CodeAnalysis;
using XenSupport.Generator.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Conformance;

/// <summary>The released statements build without a warning, and have only these diagnostics.</summary>
public class ReleasedStatementDiagnosticsTests
{
    /// <summary>Known defects, undefined labels, and two definitions with values outside their scale.</summary>
    private const string Table = """
        4.10 XEN1034 222:22  Expermental
        4.10 XEN1034 228:22  Experimenal
        4.10 XEN1024 635:13  Support scope restricted
        4.10 XEN1024 691:43  No security support
        4.10 XEN1026 773:26  Yes
        4.10 XEN1026 780:26  No (as in, may disappear the next release)
        4.11 XEN1034 234:22  Expermental
        4.11 XEN1034 240:22  Experimenal
        4.11 XEN1024 657:13  Support scope restricted
        4.11 XEN1024 713:43  No security support
        4.11 XEN1026 795:26  Yes
        4.11 XEN1026 802:26  No (as in, may disappear the next release)
        4.12 XEN1034 240:22  Expermental
        4.12 XEN1034 246:22  Experimenal
        4.12 XEN1024 687:13  Support scope restricted
        4.12 XEN1024 743:43  No security support
        4.12 XEN1026 825:26  Yes
        4.12 XEN1026 832:26  No (as in, may disappear the next release)
        4.13 XEN1034 245:22  Expermental
        4.13 XEN1034 251:22  Experimenal
        4.13 XEN1024 707:13  Support scope restricted
        4.13 XEN1024 763:43  No security support
        4.13 XEN1026 845:26  Yes
        4.13 XEN1026 852:26  No (as in, may disappear the next release)
        4.14 XEN1024 733:13  Support scope restricted
        4.14 XEN1024 789:43  No security support
        4.14 XEN1026 871:26  Yes
        4.14 XEN1026 878:26  No (as in, may disappear the next release)
        4.15 XEN1024 195:25  Not functional
        4.15 XEN1034 443:5   Status, Linux
        4.15 XEN1024 753:13  Support scope restricted
        4.15 XEN1024 809:43  No security support
        4.15 XEN1026 891:26  Yes
        4.15 XEN1026 898:26  No (as in, may disappear the next release)
        4.16 XEN1024 195:25  Not functional
        4.16 XEN1034 444:5   Status, Linux
        4.16 XEN1024 767:13  Support scope restricted
        4.16 XEN1024 823:43  No security support
        4.16 XEN1026 905:26  Yes
        4.16 XEN1026 912:26  No (as in, may disappear the next release)
        4.17 XEN1024 209:25  Not functional
        4.17 XEN1024 854:13  Support scope restricted
        4.17 XEN1024 910:43  No security support
        4.17 XEN1026 1010:26 Yes
        4.17 XEN1026 1017:26 No (as in, may disappear the next release)
        4.18 XEN1024 95:20   Security supported
        4.18 XEN1024 238:25  Not functional
        4.18 XEN1024 913:13  Support scope restricted
        4.18 XEN1024 969:43  No security support
        4.18 XEN1026 1069:26 Yes
        4.18 XEN1026 1076:26 No (as in, may disappear the next release)
        4.19 XEN1024 101:20  Security supported
        4.19 XEN1024 274:25  Not functional
        4.19 XEN1024 950:13  Support scope restricted
        4.19 XEN1024 1006:43 No security support
        4.19 XEN1026 1106:26 Yes
        4.19 XEN1026 1113:26 No (as in, may disappear the next release)
        4.20 XEN1024 33:23   Not supported
        4.20 XEN1024 103:20  Security supported
        4.20 XEN1024 276:25  Not functional
        4.20 XEN1024 967:13  Support scope restricted
        4.20 XEN1024 1023:43 No security support
        4.20 XEN1026 1123:26 Yes
        4.20 XEN1026 1130:26 No (as in, may disappear the next release)
        4.21 XEN1024 33:23   Not supported
        4.21 XEN1024 103:20  Security supported
        4.21 XEN1024 278:25  Not implemented
        4.21 XEN1024 289:25  Not functional
        4.21 XEN1034 981:4   Status
        4.21 XEN1034 982:4   Status
        4.21 XEN1024 989:13  Support scope restricted
        4.21 XEN1026 1129:26 Yes
        4.21 XEN1026 1136:26 No (as in, may disappear the next release)
        """;

    /// <summary>Entries with less support than in the release before, and rows that were divided.</summary>
    private const string Declines = """
        4.11 XEN1025 59:25   Supported, not security supported
        4.11 XEN1025 60:25   Supported, not security supported
        4.11 XEN1040 76:21   Supported
        4.13 XEN1025 85:35   Supported, not security supported
        4.15 XEN1025 442:20  Supported (outside of "backend allocation" mode)
        4.15 XEN1025 443:20  Experimental (in "backend allocation" mode)
        4.17 XEN1025 430:40  Supported, not security supported
        4.17 XEN1025 472:22  Supported, with caveats
        4.17 XEN1025 486:22  Supported, with caveats
        4.17 XEN1025 496:34  Supported, with caveats
        4.17 XEN1040 506:58  Supported, with caveats
        4.17 XEN1025 520:22  Supported, with caveats
        4.17 XEN1025 532:35  Supported, with caveats
        4.17 XEN1025 540:20  Supported, with caveats
        4.17 XEN1025 579:20  Supported, with caveats
        4.18 XEN1025 51:18   Experimental
        4.19 XEN1040 40:34   Supported
        """;

    public static TheoryData<string> Versions { get; } =
        ["4.10", "4.11", "4.12", "4.13", "4.14", "4.15", "4.16", "4.17", "4.18", "4.19", "4.20", "4.21"];

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_released_statement_has_only_these_diagnostics(string version) => Assert.Equal(
        ReadRows(Table).Where(row => row.StartsWith(version + " ", StringComparison.Ordinal)),
        Describe(Run(version)));

    [Fact]
    public void Declines_between_releases_are_reported() => Assert.Equal(
        ReadRows(Declines).Concat(ReadRows(Table)).Order(),
        Describe(Run([.. Versions.Select(row => row.Data)])).Order());

    [Fact]
    public void No_diagnostic_is_a_warning_or_an_error() => Assert.All(
        Run([.. Versions.Select(row => row.Data)]).Diagnostics,
        diagnostic => Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity));

    private static GeneratorRun Run(params string[] versions) =>
        GeneratorRun.Of(versions.Select(version => (version, Corpus.ReadStatement("xen-" + version))));

    private static IEnumerable<string> Describe(GeneratorRun run) =>
        from diagnostic in run.Diagnostics
        let place = diagnostic.Location.GetLineSpan()
        let start = place.StartLinePosition
        let word = Corpus.ReadStatement("xen-" + place.Path).Substring(
            diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)
        select $"{place.Path} {diagnostic.Id} {$"{start.Line + 1}:{start.Character + 1}",-7} {word}";

    private static string[] ReadRows(string table) => table.Split('\n');
}
