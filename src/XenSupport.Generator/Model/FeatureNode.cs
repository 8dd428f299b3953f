namespace XenSupport.Generator.Model;

/// <summary>A class of <c>XenFeatures</c> while the tree is built: what each statement says of it, and its children.</summary>
internal sealed class FeatureNode(string name, string title, FeatureNode? parent)
{
    private readonly Dictionary<string, FeatureNode> _childrenByIdentifier = new(StringComparer.Ordinal);

    public string Name { get; } = name;

    public string Title { get; } = title;

    public FeatureNode? Parent { get; } = parent;

    public List<FeatureNode> Children { get; } = [];

    /// <summary>The sections of the node's heading, a statement each.</summary>
    public List<(StatementModel Statement, SectionModel Section)> Sections { get; } = [];

    /// <summary>The entries that state a status, in the order of the statements.</summary>
    public List<(StatementModel Statement, SectionModel Section, EntryModel Entry)> Entries { get; } = [];

    /// <summary>The child for a heading or a part of a qualifier; one identifier is one child.</summary>
    public FeatureNode GetOrAdd(string text, string title)
    {
        var identifier = IdentifierBuilder.Create(text);
        if (!_childrenByIdentifier.TryGetValue(identifier, out var child))
        {
            child = new FeatureNode(NameOf(identifier), title, this);
            _childrenByIdentifier.Add(identifier, child);
            Children.Add(child);
        }

        return child;
    }

    // A class can't have its container's name (CS0542), nor that of a member beside it. No identifier ends in '_' by itself.
    private string NameOf(string identifier) =>
        identifier.Length == 0 || identifier == Name || FeatureMembers.Contains(identifier) ? identifier + "_" : identifier;
}
