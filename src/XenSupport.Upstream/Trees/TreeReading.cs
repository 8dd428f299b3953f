using XenSupport.Reading.Files;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Model;
using XenSupport.Upstream.Branches;

namespace XenSupport.Upstream.Trees;

/// <summary>The statement of a tree, read.</summary>
/// <param name="Text">The text of its file.</param>
/// <param name="Sections">The sections of the file; empty if it is not a statement.</param>
internal sealed record TreeReading(
    XenTree Tree, string Text, StatementReading Reading, IReadOnlyList<Section> Sections)
{
    /// <summary>The release that the statement is for.</summary>
    public ReleaseModel? Release => Reading.Statement?.Release;

    /// <summary>The sections about features.</summary>
    public IEnumerable<Section> Features =>
        Sections.Where(static section => section.Root is SectionRoot.Features or SectionRoot.None);

    /// <summary>The entries of the sections about features.</summary>
    public IEnumerable<EntryModel> Entries =>
        Reading.Statement?.Sections.Where(static section => section.IsFeature)
            .SelectMany(static section => section.Entries)
        ?? [];

    /// <summary>Reads the statement of a tree; null if the tree does not have one.</summary>
    public static TreeReading? Read(XenTree tree)
    {
        if (tree.Read(BranchFinder.StatementFile) is not { } text)
        {
            return null;
        }

        var source = new StatementSource(tree.NameOf(BranchFinder.StatementFile), text);
        var reading = StatementReader.Read(source, CancellationToken.None);
        return new TreeReading(
            tree, text, reading, reading.Statement is null ? [] : StatementSections.Read(text));
    }

    /// <summary>The statuses that a key has; more than one if the file states it twice.</summary>
    public IEnumerable<EntryModel> FindStatuses(string key) =>
        Entries.Where(entry => entry.Key == key && entry.Field == SupportField.Status);

    /// <summary>Locates a finding of the statement in the tree.</summary>
    public static LocatedFinding Locate(Finding finding) => new(BranchFinder.StatementFile, finding);
}
