namespace XenSupport.Generator.Model;

/// <summary>Makes the tree of feature classes of what the statements say.</summary>
internal static class FeatureTreeBuilder
{
    /// <summary>The name of the class that holds the tree.</summary>
    public const string RootName = "XenFeatures";

    private const int LongestFileName = 100;

    /// <summary>The outermost classes, in the order of the statements, each with the name of its file.</summary>
    public static EquatableArray<FeatureGroup> BuildGroups(EquatableArray<StatementModel> statements)
    {
        var classes = Build(statements);
        var groups = new FeatureGroup[classes.Count];
        var fileNames = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < groups.Length; i++)
        {
            groups[i] = new FeatureGroup(CreateFileName(classes[i].Name, fileNames), classes[i]);
        }

        return new EquatableArray<FeatureGroup>(groups);
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

    private static EquatableArray<FeatureClass> Build(EquatableArray<StatementModel> statements)
    {
        var root = new FeatureNode(RootName, "", null);
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

        return ToClasses(root.Children);
    }

    private static void Add(StatementModel statement, SectionModel section, FeatureNode root)
    {
        var node = root;
        foreach (var heading in section.Path)
        {
            node = node.GetOrAdd(heading, TitleOf(heading));
        }

        node.Sections.Add((statement, section));
        foreach (var entry in section.Entries)
        {
            if (entry.Field is SupportField.Status or SupportField.Supported)
            {
                FindQualified(node, entry.Qualifier).Entries.Add((statement, section, entry));
            }
        }
    }

    // A comma nests: 'x86_32, shim' is 'shim' in 'x86_32'.
    private static FeatureNode FindQualified(FeatureNode node, string? qualifier)
    {
        if (qualifier is null)
        {
            return node;
        }

        foreach (var part in qualifier.Split(','))
        {
            node = node.GetOrAdd(part, $"{node.Title}, {part.Trim()}");
        }

        return node;
    }

    private static string TitleOf(string heading) => heading.TrimEnd(':', ' ');

    private static EquatableArray<FeatureClass> ToClasses(List<FeatureNode> nodes)
    {
        var classes = new FeatureClass[nodes.Count];
        for (var i = 0; i < classes.Length; i++)
        {
            classes[i] = ToClass(nodes[i]);
        }

        return new EquatableArray<FeatureClass>(classes);
    }

    private static FeatureClass ToClass(FeatureNode node)
    {
        // A qualified line is described where its section is; the newest statement describes best.
        var described = FindDescribed(node);
        var (statement, section) = described.Sections[described.Sections.Count - 1];
        return new FeatureClass(
            node.Name,
            node.Title,
            ReadFacts(node),
            section.Description,
            section.Caveats,
            LinksTo(described),
            ToClasses(node.Children));
    }

    private static FeatureNode FindDescribed(FeatureNode node)
    {
        var described = node;
        while (described.Sections.Count == 0 && described.Parent is not null)
        {
            described = described.Parent;
        }

        return described;
    }

    private static EquatableArray<SectionLink> LinksTo(FeatureNode node)
    {
        var links = new List<SectionLink>(node.Sections.Count);
        foreach (var (statement, section) in node.Sections)
        {
            links.Add(new SectionLink(
                statement.Release.VersionText, node.Title, statement.Release.PageUrl + "#" + section.Anchor));
        }

        return links.ToEquatableArray();
    }

    private static FeatureFacts? ReadFacts(FeatureNode node)
    {
        if (node.Entries.Count == 0)
        {
            return null;
        }

        var (status, securitySupport) = (node.Entries[0].Entry.Status, node.Entries[0].Entry.SecuritySupport);
        var isReleased = true;
        var lines = new List<StatedLine>(node.Entries.Count);
        var values = new List<string>();
        foreach (var (statement, _, entry) in node.Entries)
        {
            status = SupportStrength.Weaker(status, entry.Status);
            securitySupport = SupportStrength.Weaker(securitySupport, entry.SecuritySupport);
            isReleased &= !statement.Release.IsUnreleased;
            lines.Add(new StatedLine(statement.Release.VersionText, entry.Value, entry.Status, entry.SecuritySupport));
            AddValues(entry, values);
        }

        return new FeatureFacts(
            node.Entries[0].Entry.Key,
            status,
            securitySupport,
            IsSupported: status is SupportStatus.Supported or SupportStatus.Deprecated,
            IsSecuritySupported: securitySupport == SecuritySupport.Supported && isReleased,
            values.ToEquatableArray(),
            lines.ToEquatableArray());
    }

    private static void AddValues(EntryModel entry, List<string> values)
    {
        if (entry.Field != SupportField.Supported)
        {
            return;
        }

        foreach (var item in entry.Value.Split(','))
        {
            var value = item.Trim();
            if (value.Length > 0 && !values.Contains(value))
            {
                values.Add(value);
            }
        }
    }
}
