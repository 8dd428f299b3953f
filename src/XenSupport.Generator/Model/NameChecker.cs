using XenSupport.Generator.Diagnostics;
using XenSupport.Generator.Fragments;
using XenSupport.Generator.Markdown;

namespace XenSupport.Generator.Model;

/// <summary>Finds sections of one path, and names that become one C# identifier.</summary>
internal sealed class NameChecker
{
    private readonly DiagnosticBag _diagnostics;

    /// <summary>The texts that stand for the children of each section or part of a qualifier.</summary>
    private readonly Dictionary<string, Dictionary<string, string>> _childrenByParent = new(StringComparer.Ordinal);

    private NameChecker(DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
    }

    public static void Check(List<Section> sections, DiagnosticBag diagnostics)
    {
        var checker = new NameChecker(diagnostics);
        var names = new Dictionary<Section, string>();
        foreach (var section in sections)
        {
            if (section.Root == SectionRoot.Definitions || section.Level == 1)
            {
                names[section] = "";
                continue;
            }

            var parent = section.Parent is null ? "" : names[section.Parent];
            names[section] = checker.Add(parent, section.Title, section.TitleRange, isHeading: true);
            checker.AddQualifiers(names[section], section);
        }
    }

    private void AddQualifiers(string parent, Section section)
    {
        foreach (var field in section.Fields)
        {
            if (field.Qualifier is null)
            {
                continue;
            }

            var name = parent;
            var offset = 0;
            foreach (var part in QualifierPath.Split(field.Qualifier))
            {
                var text = part.Trim();
                var start = field.QualifierRange.Start + offset + part.IndexOf(text, StringComparison.Ordinal);
                name = Add(name, text, new TextRange(start, text.Length), isHeading: false);
                offset += part.Length + 1;
            }
        }
    }

    /// <summary>Adds a child, and reports it where another text has its identifier. Returns the child's own name.</summary>
    private string Add(string parent, string text, TextRange range, bool isHeading)
    {
        var identifier = IdentifierBuilder.Create(text);
        if (identifier.Length == 0)
        {
            _diagnostics.Report(
                DiagnosticIds.AmbiguousIdentifier, range, $"'{text}' has no letter or digit to make a C# identifier of");
        }

        if (!_childrenByParent.TryGetValue(parent, out var children))
        {
            _childrenByParent.Add(parent, children = new Dictionary<string, string>(StringComparer.Ordinal));
        }

        var described = isHeading ? text : text + " (qualifier)";
        if (!children.TryGetValue(identifier, out var other))
        {
            children.Add(identifier, described);
        }
        else if (isHeading && other == described)
        {
            _diagnostics.Report(DiagnosticIds.RepeatedSection, range, text);
        }
        else if (other != described && identifier.Length > 0)
        {
            _diagnostics.Report(
                DiagnosticIds.AmbiguousIdentifier, range, $"'{other}' and '{described}' become one C# identifier, '{identifier}'");
        }

        return parent + "." + identifier;
    }
}
