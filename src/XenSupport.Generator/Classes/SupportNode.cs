using XenSupport.Reading.Model;

namespace XenSupport.Generator.Classes;

/// <summary>
/// A heading, or a part of a qualifier, and what each statement says about it while the trees are built.
/// </summary>
/// <param name="parent">The node that contains it; null for the root.</param>
internal sealed class SupportNode(SupportNode? parent, string name, string title)
{
    private List<(StatementModel Statement, EntryModel Entry)> _entries = [];
    private List<(StatementModel Statement, SectionLimit Limit)> _limits = [];

    public SupportNode? Parent => parent;

    public string Name => name;

    public string Title => title;

    /// <summary>The key of the first line that is stated for it; empty if there is none.</summary>
    public string Key { get; set; } = "";

    /// <summary>The node of the name that later releases use instead; null if there is none.</summary>
    public SupportNode? RenamedTo { get; private set; }

    public List<SupportNode> Children { get; } = [];

    /// <summary>The sections of the node's heading, oldest release first; empty for a part of a qualifier.</summary>
    public List<(StatementModel Statement, SectionModel Section)> Sections { get; } = [];

    /// <summary>Whether any statement states a status for it.</summary>
    public bool HasEntries => _entries.Count > 0;

    /// <summary>Whether any statement states a value list for it.</summary>
    public bool HasValues => _entries.Exists(static stated => stated.Entry.Field == SupportField.Supported);

    /// <summary>Whether any statement states a limit for it.</summary>
    public bool HasLimits => _limits.Count > 0;

    public void Add(StatementModel statement, EntryModel entry) => _entries.Add((statement, entry));

    public void Add(StatementModel statement, SectionLimit limit) => _limits.Add((statement, limit));

    /// <summary>Returns the entries of a statement that state a status.</summary>
    public IEnumerable<EntryModel> EntriesOf(StatementModel statement) =>
        from stated in _entries
        where ReferenceEquals(stated.Statement, statement)
        select stated.Entry;

    public IEnumerable<SectionLimit> LimitsOf(StatementModel statement) =>
        from stated in _limits
        where ReferenceEquals(stated.Statement, statement)
        select stated.Limit;

    /// <summary>Shares everything stated with the node of the newer name.</summary>
    public void JoinWith(SupportNode newer)
    {
        if (RenamedTo is null && newer.RenamedTo is null)
        {
            RenamedTo = newer;
            newer._entries.AddRange(_entries);
            _entries = newer._entries;
            newer._limits.AddRange(_limits);
            _limits = newer._limits;
        }
    }
}
