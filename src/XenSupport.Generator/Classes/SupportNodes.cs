using XenSupport.Reading.Values;

namespace XenSupport.Generator.Classes;

/// <summary>The nodes of the trees, found by their names. Siblings with the same identifier are one node.</summary>
internal sealed class SupportNodes
{
    /// <summary>The name of the class that holds the features.</summary>
    public const string FeaturesName = "XenFeatures";

    /// <summary>The name of the class that holds the limits.</summary>
    public const string LimitsName = "XenLimits";

    /// <summary>The name of the class that holds the releases.</summary>
    public const string ReleasesName = "XenReleases";

    /// <summary>Separates the heading and the parts of a qualifier in a title.</summary>
    public const string TitleSeparator = ", ";

    private static readonly char[] HeadingEnds = [':', ' '];

    private readonly Dictionary<(SupportNode Parent, string Name), SupportNode> _nodes = [];

    public SupportNode Root { get; } = new(null, "", "");

    /// <summary>Finds or adds the node of a heading by its path, outermost first.</summary>
    public SupportNode GetOrAdd(IEnumerable<string> path) =>
        path.Aggregate(Root, (parent, heading) => GetOrAdd(parent, heading, heading.TrimEnd(HeadingEnds)));

    /// <summary>
    /// Finds or adds the node of a qualifier, part by part; without a qualifier, returns the heading.
    /// </summary>
    public SupportNode GetOrAddQualified(SupportNode heading, string? qualifier)
    {
        var node = heading;
        if (qualifier is not null)
        {
            foreach (var range in new QualifierPath(qualifier))
            {
                var part = range.Of(qualifier);
                node = GetOrAdd(node, part, node.Title + TitleSeparator + part);
            }
        }

        return node;
    }

    public bool HasChildNamed(SupportNode node, string name) => _nodes.ContainsKey((node, name));

    private SupportNode GetOrAdd(SupportNode parent, string text, string title)
    {
        var name = NameOf(parent, text);
        if (!_nodes.TryGetValue((parent, name), out var node))
        {
            node = new SupportNode(parent, name, title);
            _nodes.Add((parent, name), node);
            parent.Children.Add(node);
        }

        return node;
    }

    // A class cannot have the name of its container (CS0542) or of a member beside it. No other identifier ends in '_'.
    private static string NameOf(SupportNode parent, string text)
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
