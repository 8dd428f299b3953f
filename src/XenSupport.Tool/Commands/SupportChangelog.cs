using XenSupport.Tool.Reports;
using XenSupport.Tool.Words;
using XenSupport.Upstream.Changes;

namespace XenSupport.Tool.Commands;

/// <summary>The changes from one release to another, as a paragraph of Markdown for each group.</summary>
internal static class SupportChangelog
{
    private const string Upgraded = "Support upgraded";
    private const string Downgraded = "Support downgraded";
    private const string Changed = "Changed";
    private const string Added = "Added";
    private const string Removed = "Removed";

    private static readonly string[] Titles = [Upgraded, Downgraded, Changed, Added, Removed];

    public static string Write(StatementChanges changes)
    {
        var paragraphs = changes.Rows.ToLookup(TitleOf, row => $"- {Describe(row)}\n");
        return string.Join(
            "\n",
            Titles.Where(paragraphs.Contains).Select(title => $"### {title}\n\n{string.Concat(paragraphs[title])}"));
    }

    private static string TitleOf(ChangedRow row) => row.Group switch
    {
        ChangeGroup.Strengthened => Upgraded,
        ChangeGroup.Weakened => Downgraded,
        ChangeGroup.Added => Added,
        ChangeGroup.Removed => Removed,
        _ => Changed,
    };

    private static string Describe(ChangedRow change) => MarkdownText.Of(change switch
    {
        { Before: [], After: [var row] } => $"{NameOf(row)}: {row.Value}",
        { Before: [var row], After: [] } => $"{NameOf(row)}: was {row.Value}",
        { Before: [var whole], After: { Count: > 1 } parts } =>
            $"{NameOf(whole)}, now stated by part: {whole.Value} \u2192 {Describe(parts)}",
        { Before: { Count: > 1 } parts, After: [var whole] } =>
            $"{NameOf(whole)}, now stated as a whole: {Describe(parts)} \u2192 {whole.Value}",
        _ => DescribeSame(change, change.Before[0], change.After[0]),
    });

    private static string DescribeSame(ChangedRow change, StatedRow before, StatedRow after)
    {
        var name = change.IsRenamed ? $"{NameOf(after)} (formerly {NameOf(before)})" : NameOf(after);
        var value = before.Value == after.Value ? after.Value : $"{before.Value} \u2192 {after.Value}";
        return $"{name}: {value}{(change.HasOtherCaveats ? " (caveats changed)" : "")}";
    }

    private static string Describe(IEnumerable<StatedRow> parts) =>
        string.Join("; ", parts.Select(part => $"{part.Lines[0].Qualifier}: {part.Value}"));

    private static string NameOf(StatedRow row) => FeatureNames.Of(row.Lines[0]);
}
