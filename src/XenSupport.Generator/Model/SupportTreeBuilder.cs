namespace XenSupport.Generator.Model;

/// <summary>Makes the trees of generated classes of what the statements say.</summary>
internal sealed class SupportTreeBuilder
{
    private const int LongestFileName = 100;

    private readonly SupportNodes _nodes;
    // Those that have another name in some statement.
    private readonly Dictionary<string, SupportNode?> _renamed = new(StringComparer.Ordinal);

    // The headings of the section before, which are mostly those of the next one as well but for the last.
    private readonly List<(string Title, SupportNode Node)> _path = [];

    // What a heading's qualifiers have of its documentation; they come one after the other.
    private SupportNode? _documentedHeading;
    private SectionDocumentation? _inheritedDocumentation;

    private SupportTreeBuilder(EquatableArray<StatementModel> statements)
    {
        _nodes = new SupportNodes(statements.Count == 0 ? 0 : 2 * statements[0].Sections.Count);
        foreach (var statement in statements)
        {
            foreach (var alias in statement.Aliases)
            {
                _renamed[alias.Key] = null;
                _renamed[alias.OwnKey] = null;
            }
        }
    }

    /// <summary>The trees, with a class for what any statement names, and the facts of the targeted releases.</summary>
    public static SupportTree Build(EquatableArray<StatementModel> statements, VersionRange range)
    {
        var builder = new SupportTreeBuilder(statements);
        foreach (var statement in statements)
        {
            builder.Add(statement);
        }

        // The newest first: the name that an entry has there is its present one.
        for (var i = statements.Count - 1; i >= 0; i--)
        {
            builder.JoinRenamed(statements[i]);
        }

        var targets = statements.ToList(statement => range.Contains(statement.Release));
        return new SupportTree(
            builder.ToGroups(node => FeatureFacts.Of(node, targets), keepsHeadings: true),
            builder.ToGroups(node => LimitFacts.Of(node, targets), keepsHeadings: false));
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
        var heading = GetOrAdd(section.Path);
        heading.Add(statement, section);
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

    private SupportNode GetOrAdd(EquatableArray<string> path)
    {
        var heading = _nodes.Root;
        for (var i = 0; i < path.Count; i++)
        {
            if (i == _path.Count || _path[i].Title != path[i])
            {
                _path.RemoveRange(i, _path.Count - i);
                _path.Add((path[i], _nodes.GetOrAdd(heading, path[i])));
            }

            heading = _path[i].Node;
        }

        return heading;
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
    private EquatableArray<SupportClass<TFacts>> ToClasses<TFacts>(
        List<SupportNode> nodes, Func<SupportNode, TFacts?> readFacts, bool keepsHeadings)
        where TFacts : class, IEquatable<TFacts>
    {
        SupportClass<TFacts>[]? classes = null;
        var count = 0;
        foreach (var node in nodes)
        {
            var facts = readFacts(node);
            var children = ToClasses(node.Children, readFacts, keepsHeadings);
            if (facts is not null || children.Count > 0 || (keepsHeadings && node.Sections is not null))
            {
                classes ??= new SupportClass<TFacts>[nodes.Count];
                classes[count++] = ToClass(node, facts, children);
            }
        }

        if (classes is null)
        {
            return default;
        }

        Array.Resize(ref classes, count);
        return new EquatableArray<SupportClass<TFacts>>(classes);
    }

    private SupportClass<TFacts> ToClass<TFacts>(
        SupportNode node, TFacts? facts, EquatableArray<SupportClass<TFacts>> children)
        where TFacts : class, IEquatable<TFacts> =>
        new(
            node.Name,
            node.Title,
            facts,
            node.Sections is { } sections ? Describe(sections) : DescribeQualified(node),
            node.RenamedTo is null ? null : PathOf(node.RenamedTo),
            children);

    // The newest statement describes best.
    private static SectionDocumentation Describe(StatedItems<SectionModel> sections)
    {
        var (_, section) = sections[sections.Count - 1];
        return new SectionDocumentation(null, section.Description, section.Caveats, LinksTo(sections));
    }

    // A qualified line is described where its section is.
    private SectionDocumentation DescribeQualified(SupportNode node)
    {
        var heading = FindHeading(node, out var sections);
        if (IsShadowed(heading.Name, node, heading))
        {
            return Inherit(sections, new ClassReference(PathOf(heading), IsPath: true));
        }

        if (_inheritedDocumentation is null || _documentedHeading != heading)
        {
            _documentedHeading = heading;
            _inheritedDocumentation = Inherit(sections, new ClassReference(heading.Name, IsPath: false));
        }

        return _inheritedDocumentation;
    }

    private static SectionDocumentation Inherit(StatedItems<SectionModel> sections, ClassReference reference)
    {
        var (_, section) = sections[sections.Count - 1];
        return new SectionDocumentation(reference, section.Description, section.Caveats, default);
    }

    /// <summary>The heading that a part of a qualifier is under: a node is there for no other reason.</summary>
    private static SupportNode FindHeading(SupportNode node, out StatedItems<SectionModel> sections)
    {
        var heading = node;
        while (heading.Sections is null)
        {
            heading = heading.Parent!;
        }

        sections = heading.Sections;
        return heading;
    }

    // A name is looked up from the inside to the outside: a class between the two may have one of the same name in it.
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

    private static EquatableArray<SectionLink> LinksTo(StatedItems<SectionModel> sections)
    {
        var links = new SectionLink[sections.Count];
        for (var i = 0; i < links.Length; i++)
        {
            var (statement, section) = sections[i];
            links[i] = new SectionLink(statement.Release.VersionText, statement.Release.PageUrl, section.Anchor);
        }

        return new EquatableArray<SectionLink>(links);
    }
}
