namespace XenSupport.Generator.Model;

/// <summary>A heading, or a part of a qualifier, while the trees are built: what each statement says of it.</summary>
/// <param name="parent">The node around it; null for the root.</param>
internal sealed class SupportNode(string name, string title, SupportNode? parent)
{
    private List<SupportNode>? _children;
    private List<(StatementModel, SectionModel)>? _sections;
    private List<(StatementModel, EntryModel)>? _entries;
    private List<(StatementModel, SectionLimit)>? _limits;

    public string Name { get; } = name;

    public string Title { get; } = title;

    public SupportNode? Parent { get; } = parent;

    public IReadOnlyList<SupportNode> Children => Some(_children);

    /// <summary>The sections of the node's heading, a statement each.</summary>
    public IReadOnlyList<(StatementModel Statement, SectionModel Section)> Sections => Some(_sections);

    /// <summary>The entries that state a status, in the order of the statements.</summary>
    public IReadOnlyList<(StatementModel Statement, EntryModel Entry)> Entries => Some(_entries);

    /// <summary>The limits, in the order of the statements.</summary>
    public IReadOnlyList<(StatementModel Statement, SectionLimit Limit)> Limits => Some(_limits);

    public void Add(SupportNode child) => (_children ??= []).Add(child);

    public void Add(StatementModel statement, SectionModel section) => (_sections ??= []).Add((statement, section));

    public void Add(StatementModel statement, EntryModel entry) => (_entries ??= []).Add((statement, entry));

    public void Add(StatementModel statement, SectionLimit limit) => (_limits ??= []).Add((statement, limit));

    // Most nodes have but one or two of the four: an empty list for each other would be half of what the trees cost.
    private static IReadOnlyList<T> Some<T>(List<T>? items) => (IReadOnlyList<T>?)items ?? [];
}
