namespace XenSupport.Generator.Model;

/// <summary>Makes the trees of generated classes of what the statements say.</summary>
internal static class SupportTreeBuilder
{
    /// <summary>The name of the class that holds the features.</summary>
    public const string FeaturesName = "XenFeatures";

    /// <summary>The name of the class that holds the limits.</summary>
    public const string LimitsName = "XenLimits";

    private const int LongestFileName = 100;

    public static SupportTree Build(EquatableArray<StatementModel> statements)
    {
        var features = BuildNodes(FeaturesName, statements);
        var limits = BuildNodes(LimitsName, statements);
        return new SupportTree(
            ToGroups(features, FeatureFacts.Of, keepsHeadings: true),
            ToGroups(limits, node => LimitFacts.Of(node, statements.Count), keepsHeadings: false));
    }

    private static SupportNode BuildNodes(string name, EquatableArray<StatementModel> statements)
    {
        var root = new SupportNode(name, "", null);
        foreach (var statement in statements)
        {
            foreach (var section in statement.Sections)
            {
                if (section.IsFeature)
                {
                    Add(statement, section, root);
                }
            }
        }

        return root;
    }

    private static void Add(StatementModel statement, SectionModel section, SupportNode root)
    {
        var node = root;
        foreach (var heading in section.Path)
        {
            node = node.GetOrAdd(heading, heading.TrimEnd(':', ' '));
        }

        node.Sections.Add((statement, section));
        foreach (var entry in section.Entries)
        {
            if (entry.Field is SupportField.Status or SupportField.Supported)
            {
                FindQualified(node, entry.Qualifier).Entries.Add((statement, entry));
            }
        }

        foreach (var limit in section.Limits)
        {
            FindQualified(node, limit.Qualifier).Limits.Add((statement, limit));
        }
    }

    private static SupportNode FindQualified(SupportNode node, string? qualifier)
    {
        if (qualifier is null)
        {
            return node;
        }

        foreach (var part in QualifierPath.Split(qualifier))
        {
            node = node.GetOrAdd(part, $"{node.Title}, {part.Trim()}");
        }

        return node;
    }

    private static EquatableArray<SupportGroup<TFacts>> ToGroups<TFacts>(
        SupportNode root, Func<SupportNode, TFacts?> readFacts, bool keepsHeadings)
        where TFacts : class, IEquatable<TFacts>
    {
        var classes = ToClasses(root.Children, readFacts, keepsHeadings);
        var groups = new List<SupportGroup<TFacts>>(classes.Count);
        var fileNames = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var outermost in classes)
        {
            groups.Add(new SupportGroup<TFacts>(CreateFileName(outermost.Name, fileNames), outermost));
        }

        return groups.ToEquatableArray();
    }

    // Names of files differ in more than case.
    private static string CreateFileName(string className, HashSet<string> used)
    {
        var stem = className.Length <= LongestFileName ? className : className.Substring(0, LongestFileName);
        var fileName = stem;
        for (var number = 2; !used.Add(fileName); number++)
        {
            fileName = $"{stem}.{number}";
        }

        return fileName;
    }

    /// <summary>The classes of nodes that have facts, or hold some that have.</summary>
    /// <param name="keepsHeadings">Whether a heading is a class even where nothing is stated under it.</param>
    private static EquatableArray<SupportClass<TFacts>> ToClasses<TFacts>(
        List<SupportNode> nodes, Func<SupportNode, TFacts?> readFacts, bool keepsHeadings)
        where TFacts : class, IEquatable<TFacts>
    {
        var classes = new List<SupportClass<TFacts>>(nodes.Count);
        foreach (var node in nodes)
        {
            var facts = readFacts(node);
            var children = ToClasses(node.Children, readFacts, keepsHeadings);
            if (facts is not null || children.Count > 0 || (keepsHeadings && node.Sections.Count > 0))
            {
                classes.Add(ToClass(node, facts, children));
            }
        }

        return classes.ToEquatableArray();
    }

    private static SupportClass<TFacts> ToClass<TFacts>(
        SupportNode node, TFacts? facts, EquatableArray<SupportClass<TFacts>> children)
        where TFacts : class, IEquatable<TFacts>
    {
        // A qualified line is described where its section is; the newest statement describes best.
        var described = FindDescribed(node);
        var (_, section) = described.Sections[described.Sections.Count - 1];
        var documentation = new SectionDocumentation(
            described == node ? null : ReferTo(described, node), section.Description, section.Caveats, LinksTo(described));
        return new SupportClass<TFacts>(node.Name, node.Title, facts, documentation, children);
    }

    private static SupportNode FindDescribed(SupportNode node)
    {
        var described = node;
        while (described.Sections.Count == 0 && described.Parent is not null)
        {
            described = described.Parent;
        }

        return described;
    }

    // A name is looked up from the inside to the outside: a class between the two may have one of the same name in it.
    private static ClassReference ReferTo(SupportNode heading, SupportNode from)
    {
        var isShadowed = false;
        for (var node = from; node is not null && node != heading; node = node.Parent)
        {
            isShadowed |= node.HasChildNamed(heading.Name);
        }

        return new ClassReference(PathOf(heading), isShadowed ? null : heading.Name);
    }

    private static string PathOf(SupportNode node) =>
        node.Parent is { Parent: not null } parent ? PathOf(parent) + "." + node.Name : node.Name;

    private static EquatableArray<SectionLink> LinksTo(SupportNode node)
    {
        var links = new List<SectionLink>(node.Sections.Count);
        foreach (var (statement, section) in node.Sections)
        {
            links.Add(new SectionLink(
                statement.Release.VersionText, node.Title, statement.Release.PageUrl + "#" + section.Anchor));
        }

        return links.ToEquatableArray();
    }
}
