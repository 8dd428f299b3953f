namespace XenSupport.Generator.Model;

/// <summary>A heading, or a part of a qualifier, while the trees are built: what each statement says of it.</summary>
internal sealed class SupportNode(string name, string title, SupportNode? parent)
{
    private readonly Dictionary<string, SupportNode> _childrenByIdentifier = new(StringComparer.Ordinal);

    private readonly HashSet<string> _childNames = new(StringComparer.Ordinal);

    public string Name { get; } = name;

    public string Title { get; } = title;

    public SupportNode? Parent { get; } = parent;

    public List<SupportNode> Children { get; } = [];

    /// <summary>The sections of the node's heading, a statement each.</summary>
    public List<(StatementModel Statement, SectionModel Section)> Sections { get; } = [];

    /// <summary>The entries that state a status, in the order of the statements.</summary>
    public List<(StatementModel Statement, EntryModel Entry)> Entries { get; } = [];

    /// <summary>The limits, in the order of the statements.</summary>
    public List<(StatementModel Statement, SectionLimit Limit)> Limits { get; } = [];

    /// <summary>The child for a heading or a part of a qualifier; one identifier is one child.</summary>
    public SupportNode GetOrAdd(string text, string title)
    {
        var identifier = IdentifierBuilder.Create(text);
        if (!_childrenByIdentifier.TryGetValue(identifier, out var child))
        {
            child = new SupportNode(NameOf(identifier), title, this);
            _childrenByIdentifier.Add(identifier, child);
            Children.Add(child);
            _childNames.Add(child.Name);
        }

        return child;
    }

    public bool HasChildNamed(string childName) => _childNames.Contains(childName);

    // A class can't have its container's name (CS0542), nor that of a member beside it. No identifier ends in '_' by itself.
    private string NameOf(string identifier)
    {
        var childName = identifier;
        while (childName.Length == 0 || childName == Name || MemberNames.Contains(childName))
        {
            childName += "_";
        }

        return childName;
    }
}
