namespace XenSupport.Generator.Model;

/// <summary>A heading, or a part of a qualifier, while the trees are built: what each statement says of it.</summary>
/// <param name="place">Its name, and the node that it is in.</param>
internal sealed class SupportNode(SiblingName place, string title)
{
    // Most nodes have but one or two of the lists: an empty one for each other would be half of what the trees cost.
    private static readonly List<SupportNode> NoChildren = [];

    private List<SupportNode>? _children;
    private StatedItems<EntryModel>? _entries;
    private StatedItems<SectionLimit>? _limits;

    public SiblingName Place => place;

    public string Name => place.Text;

    public string Title => title;

    /// <summary>The node around it; null for the root.</summary>
    public SupportNode? Parent => place.Parent;

    /// <summary>The key of what is first stated of it; empty where nothing is.</summary>
    public string Key { get; set; } = "";

    /// <summary>The node of the name that later releases have for it; null where they have none.</summary>
    public SupportNode? RenamedTo { get; private set; }

    public List<SupportNode> Children => _children ?? NoChildren;

    /// <summary>The sections of the node's heading, a statement each; null where it is a part of a qualifier.</summary>
    public StatedItems<SectionModel>? Sections { get; private set; }

    /// <summary>Whether any statement has a status of it.</summary>
    public bool HasEntries => _entries is not null;

    /// <summary>Whether any statement has a list of values of it.</summary>
    public bool HasValues { get; private set; }

    /// <summary>Whether any statement has a limit of it.</summary>
    public bool HasLimits => _limits is not null;

    public void Add(SupportNode child) => (_children ??= []).Add(child);

    public void Add(StatementModel statement, SectionModel section) => Sections = Add(Sections, statement, section);

    public void Add(StatementModel statement, EntryModel entry)
    {
        HasValues |= entry.Field == SupportField.Supported;
        _entries = Add(_entries, statement, entry);
    }

    public void Add(StatementModel statement, SectionLimit limit) => _limits = Add(_limits, statement, limit);

    /// <summary>The entries of a statement that state a status.</summary>
    public ItemsOfStatement<EntryModel> EntriesOf(StatementModel statement) => new(_entries, statement);

    /// <summary>The limits that a statement states.</summary>
    public ItemsOfStatement<SectionLimit> LimitsOf(StatementModel statement) => new(_limits, statement);

    /// <summary>Shares all that is stated with the node of the name that the same thing has later.</summary>
    public void JoinWith(SupportNode newer)
    {
        if (RenamedTo is null && newer.RenamedTo is null)
        {
            RenamedTo = newer;
            HasValues = newer.HasValues |= HasValues;
            _entries = newer._entries = Join(_entries, newer._entries);
            _limits = newer._limits = Join(_limits, newer._limits);
        }
    }

    private static StatedItems<T> Add<T>(StatedItems<T>? items, StatementModel statement, T item)
    {
        if (items is null)
        {
            return new StatedItems<T>(statement, item);
        }

        items.Add(statement, item);
        return items;
    }

    private static StatedItems<T>? Join<T>(StatedItems<T>? older, StatedItems<T>? newer)
    {
        if (newer is null || older is null)
        {
            return newer ?? older;
        }

        // The object itself goes on: a third name may share it already.
        newer.AddRange(older);
        return newer;
    }
}
