namespace XenSupport.Generator.Model;

/// <summary>The nodes of the trees, found by their names. One identifier beside its siblings is one node.</summary>
/// <param name="capacity">About how many there will be.</param>
internal sealed class SupportNodes(int capacity)
{
    /// <summary>The name of the class that holds the features.</summary>
    public const string FeaturesName = "XenFeatures";

    /// <summary>The name of the class that holds the limits.</summary>
    public const string LimitsName = "XenLimits";

    /// <summary>The name of the class that holds the releases.</summary>
    public const string ReleasesName = "XenReleases";

    /// <summary>What stands between a heading and a part of a qualifier in a title.</summary>
    public const string TitleSeparator = ", ";

    private static readonly char[] HeadingEnds = [':', ' '];

    private readonly Dictionary<SiblingName, SupportNode> _nodes = new(capacity);

    public SupportNode Root { get; } = new(SiblingName.Root, "");

    /// <summary>The node of a heading.</summary>
    public SupportNode GetOrAdd(SupportNode parent, string heading) =>
        Find(parent, heading, out var place) ?? Add(place, heading.TrimEnd(HeadingEnds));

    /// <summary>The node of a qualifier, part by part, or of the heading itself where there is none.</summary>
    public SupportNode GetOrAddQualified(SupportNode heading, string? qualifier)
    {
        var node = heading;
        if (qualifier is not null)
        {
            foreach (var range in new QualifierPath(qualifier))
            {
                var part = range.Of(qualifier);
                node = Find(node, part, out var place) ?? Add(place, node.Title + TitleSeparator + part);
            }
        }

        return node;
    }

    public bool HasChildNamed(SupportNode node, string name) => node.Children.Count > 0 && _nodes.ContainsKey(new SiblingName(node, name));

    private SupportNode? Find(SupportNode parent, string text, out SiblingName place)
    {
        place = new SiblingName(parent, NameOf(parent, text));
        return _nodes.TryGetValue(place, out var node) ? node : null;
    }

    private SupportNode Add(SiblingName place, string title)
    {
        var node = new SupportNode(place, title);
        _nodes.Add(place, node);
        place.Parent!.Add(node);
        return node;
    }

    // A class can't have its container's name (CS0542), nor that of a member beside it. No identifier ends in '_' by itself.
    private string NameOf(SupportNode parent, string text)
    {
        var name = IdentifierBuilder.Create(text);
        while (name.Length == 0 || IsNameOf(parent, name) || MemberNames.Contains(name))
        {
            name += "_";
        }

        return name;
    }

    private static bool IsNameOf(SupportNode node, string name) =>
        node.Parent is null ? name is FeaturesName or LimitsName : name == node.Name;
}
