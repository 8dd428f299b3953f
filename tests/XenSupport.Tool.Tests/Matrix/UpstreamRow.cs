using AngleSharp.Dom;
using XenSupport.Testing;

namespace XenSupport.Tool.Tests.Matrix;

/// <summary>A row of one release, as upstream's own tool has it and as a reader finds it on the page.</summary>
internal sealed record UpstreamRow(
    string Version,
    string Anchor,
    string Key,
    string Value,
    bool IsDescribed,
    bool HasCaveat)
{
    public const string ReleaseSection = "release-support";

    /// <summary>The rows that upstream's tool makes from a release.</summary>
    public static HashSet<UpstreamRow> ReadOracle(string version) =>
        [
            .. from line in Corpus.ReadOracle("xen-" + version).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            let cells = line.Split('\t')
            // The dates of a release are in the head of its column.
            where cells[0] != ReleaseSection
            select new UpstreamRow(
                version, cells[0], cells[1], cells[2], cells[3] == "desc=1", cells[4] == "caveat=1"),
        ];

    /// <summary>The rows of all releases: what a cell links to, and what its row says about the release.</summary>
    public static HashSet<UpstreamRow> ReadPage(IDocument page) =>
        [
            .. from line in page.QuerySelectorAll(".entry")
            from link in line.NextElementSibling!.QuerySelectorAll("li a[href*='-testing/']")
            let words = link.TextContent.Split(" in Xen ")
            select ReadRow(line, words[0], words[1], link.GetAttribute("href")!),
        ];

    private static UpstreamRow ReadRow(IElement line, string key, string version, string address)
    {
        var detail = line.NextElementSibling!;
        var history = detail
            .QuerySelectorAll(".wide > table > tbody > tr")
            .Single(row => Holds(row.QuerySelector("th")!.TextContent, version));
        return new UpstreamRow(
            version,
            address.Split($"https://xenbits.xen.org/docs/{version}-testing/SUPPORT.html#")[1],
            key,
            // Of two lines about one implementation, upstream's tool keeps the last. The page has both.
            history.QuerySelector("td")!.TextContent.Split("; Status ")[0],
            detail
                .QuerySelectorAll("h3")
                .Any(head =>
                    head.TextContent.StartsWith("Description", StringComparison.Ordinal)
                    && Holds(head.TextContent.Split("Xen ")[1], version)),
            line.QuerySelector($"[data-release='{version}'] .mark.caveats") is not null);
    }

    private static bool Holds(string releases, string version)
    {
        var bounds = releases.Split('\u2013');
        return XenVersion.Parse(bounds[0]).CompareTo(XenVersion.Parse(version)) <= 0
            && XenVersion.Parse(version).CompareTo(XenVersion.Parse(bounds[^1])) <= 0;
    }
}
