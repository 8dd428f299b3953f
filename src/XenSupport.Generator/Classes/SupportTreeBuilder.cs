using XenSupport.Reading.Model;
using XenSupport.Reading.Releases;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Classes;

/// <summary>Builds the trees of generated classes from the statements.</summary>
internal sealed class SupportTreeBuilder
{
    private const int LongestFileName = 100;

    private readonly SupportNodes _nodes = new();

    // Nodes whose feature has another name in some statement, by key.
    private readonly Dictionary<string, SupportNode?> _renamed = new(StringComparer.Ordinal);

    private SupportTreeBuilder(EquatableArray<StatementModel> statements)
    {
        foreach (var alias in statements.SelectMany(static statement => statement.Aliases))
        {
            _renamed[alias.Key] = null;
            _renamed[alias.OwnKey] = null;
        }
    }

    /// <summary>
    /// Builds the trees: classes for every name in any statement, facts from the targeted releases only.
    /// </summary>
    public static SupportTree Build(EquatableArray<StatementModel> statements, VersionRange range)
    {
        var builder = new SupportTreeBuilder(statements);
        foreach (var statement in statements)
        {
            builder.Add(statement);
        }

        // Newest first: an entry's name there is its current one.
        for (var i = statements.Count - 1; i >= 0; i--)
        {
            builder.JoinRenamed(statements[i]);
        }

        var targets = statements.Where(statement => range.Contains(statement.Release)).ToList();
        var releases = targets.ConvertAll(static statement => Release.Of(statement.Release));
        return new SupportTree(
            builder.ToGroups(node => FeatureFacts.Of(node, targets, releases), keepsHeadings: true),
            builder.ToGroups(node => LimitFacts.Of(node, targets, releases), keepsHeadings: false));
    }

    private void Add(StatementModel statement)
    {
        foreach (var section in statement.Sections)
        {
            if (section.IsFeature)
            {
                Add(statement, section);
            }
        }
    }

    private void Add(StatementModel statement, SectionModel section)
    {
        var heading = _nodes.GetOrAdd(section.Path);
        heading.Sections.Add((statement, section));
        foreach (var entry in section.Entries)
        {
            if (entry.Field is SupportField.Status or SupportField.Supported)
            {
                GetOrAdd(heading, entry.Qualifier, entry.Key).Add(statement, entry);
            }
        }

        foreach (var limit in section.Limits)
        {
            GetOrAdd(heading, limit.Qualifier, limit.Key).Add(statement, limit);
        }
    }

    private SupportNode GetOrAdd(SupportNode heading, string? qualifier, string key)
    {
        var node = _nodes.GetOrAddQualified(heading, qualifier);
        if (node.Key.Length == 0)
        {
            node.Key = key;
        }

        if (_renamed.ContainsKey(key))
        {
            _renamed[key] = node;
        }

        return node;
    }

    private void JoinRenamed(StatementModel statement)
    {
        foreach (var alias in statement.Aliases)
        {
            if (_renamed[alias.Key] is { } older && _renamed[alias.OwnKey] is { } newer && older != newer)
            {
                older.JoinWith(newer);
            }
        }
    }

    private EquatableArray<SupportGroup<TFacts>> ToGroups<TFacts>(
        Func<SupportNode, TFacts?> readFacts, bool keepsHeadings)
        where TFacts : class, IEquatable<TFacts>
    {
        var classes = ToClasses(_nodes.Root.Children, readFacts, keepsHeadings);
        var groups = new List<SupportGroup<TFacts>>(classes.Count);
        var fileNames = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var outermost in classes)
        {
            groups.Add(new SupportGroup<TFacts>(CreateFileName(outermost.Name, fileNames), outermost));
        }

        return groups.ToEquatableArray();
    }

    // File names must differ in more than case.
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

    /// <summary>Creates the classes of nodes that have facts, or contain some that have.</summary>
    /// <param name="keepsHeadings">Whether a heading becomes a class even if nothing is stated under it.</param>
    private EquatableArray<SupportClass<TFacts>> ToClasses<TFacts>(
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

    private SupportClass<TFacts> ToClass<TFacts>(
        SupportNode node, TFacts? facts, EquatableArray<SupportClass<TFacts>> children)
        where TFacts : class, IEquatable<TFacts> =>
        new(
            node.Name,
            node.Title,
            facts,
            node.Sections.Count > 0 ? Describe(node) : DescribeQualified(node),
            node.RenamedTo is null ? null : PathOf(node.RenamedTo),
            children);

    // The newest statement has the best description. Xen's pages have nothing of a section that an overlay adds.
    private static SectionDocumentation Describe(SupportNode heading, ClassReference? inheritedFrom = null)
    {
        var ofXen = heading.Sections.FindAll(static stated => stated.Section.OverlayTitle is null);
        var (_, newest) = (ofXen.Count > 0 ? ofXen : heading.Sections).Last();
        var links = inheritedFrom is null ? ofXen.ConvertAll(LinkTo).ToEquatableArray() : default;
        return new SectionDocumentation(inheritedFrom, newest.Description, newest.Caveats, links);
    }

    private static SectionLink LinkTo((StatementModel Statement, SectionModel Section) stated) =>
        new(stated.Statement.Release.VersionText, stated.Statement.Release.PageUrl, stated.Section.Anchor);

    // The section's class has the documentation of its qualified lines.
    private SectionDocumentation DescribeQualified(SupportNode node)
    {
        var heading = HeadingOf(node);
        var reference = IsShadowed(heading.Name, node, heading)
            ? new ClassReference(PathOf(heading), IsPath: true)
            : new ClassReference(heading.Name, IsPath: false);
        return Describe(heading, reference);
    }

    /// <summary>Finds the heading of a part of a qualifier. Every node without sections has one.</summary>
    private static SupportNode HeadingOf(SupportNode node)
    {
        var heading = node;
        while (heading.Sections.Count == 0)
        {
            heading = heading.Parent!;
        }

        return heading;
    }

    // C# looks names up from the inside out, so a class between the two may contain another of that name.
    private bool IsShadowed(string name, SupportNode from, SupportNode heading)
    {
        var isShadowed = false;
        for (var node = from; node is not null && node != heading; node = node.Parent)
        {
            isShadowed |= _nodes.HasChildNamed(node, name);
        }

        return isShadowed;
    }

    private static string PathOf(SupportNode node) =>
        node.Parent is { Parent: not null } parent ? PathOf(parent) + "." + node.Name : node.Name;
}
