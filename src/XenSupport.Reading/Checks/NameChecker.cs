using XenSupport.Reading.Findings;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Text;
using XenSupport.Reading.Values;

namespace XenSupport.Reading.Checks;

/// <summary>Finds sections with the same path, and different names that become the same C# identifier.</summary>
internal sealed class NameChecker
{
    private const int NoName = -1;

    private readonly FindingList _findings;
    private readonly List<Name> _names = [];
    private readonly HashSet<SectionRoot> _roots = [];
    private bool _isInRepeatedRoot;

    // The number of each name, by the number of its parent and its identifier.
    private readonly Dictionary<(int Parent, string Identifier), int> _numbers;

    // The number of each heading's name, by the index of the section. A root has none.
    private readonly int[] _headings;

    // The first section with each title, ignoring case.
    private readonly Dictionary<string, Section> _sectionsInAnyCase = new(StringComparer.OrdinalIgnoreCase);

    private NameChecker(int sectionCount, FindingList findings)
    {
        _headings = [.. Enumerable.Repeat(NoName, sectionCount)];
        _numbers = new Dictionary<(int, string), int>(2 * sectionCount);
        _findings = findings;
    }

    public static void Check(List<Section> sections, FindingList findings)
    {
        var checker = new NameChecker(sections.Count, findings);
        foreach (var section in sections)
        {
            if (section.Root != SectionRoot.Definitions)
            {
                checker.Check(section);
            }
        }
    }

    private void Check(Section section)
    {
        if (section.Level == 1)
        {
            // If the whole root is repeated, one finding says so (XEN1027).
            _isInRepeatedRoot = !_roots.Add(section.Root);
            _headings[section.Index] = NoName;
            return;
        }

        var parent = section.Parent is null ? NoName : _headings[section.Parent.Index];
        var heading = Add(parent, new Name(section.Title, IsHeading: true), section.TitleRange);
        _headings[section.Index] = heading;
        CheckCase(section);
        foreach (var field in section.Fields)
        {
            if (field.Qualifier is not { } qualifier)
            {
                continue;
            }

            var number = heading;
            foreach (var part in new QualifierPath(qualifier))
            {
                var name = new Name(part.Of(qualifier), IsHeading: false);
                number = Add(number, name, field.LocateInQualifier(part));
            }
        }
    }

    /// <summary>Adds a name to its siblings, and reports it if a different text already has its identifier.</summary>
    /// <returns>The number of the name that has the identifier.</returns>
    private int Add(int parent, Name name, TextRange range)
    {
        var identifier = IdentifierBuilder.Create(name.Text);
        if (identifier.Length == 0)
        {
            _findings.Add(DataFindings.NameWithoutIdentifier(range, name.Text));
        }

        if (!_numbers.TryGetValue((parent, identifier), out var number))
        {
            number = _names.Count;
            _numbers.Add((parent, identifier), number);
            _names.Add(name);
        }
        else if (_names[number] != name && identifier.Length > 0)
        {
            _findings.Add(
                DataFindings.AmbiguousIdentifier(range, _names[number].ToString(), name.ToString(), identifier));
        }
        else if (_names[number] == name && name.IsHeading && !_isInRepeatedRoot)
        {
            _findings.Add(DataFindings.RepeatedSection(range, name.Text));
        }

        return number;
    }

    /// <summary>
    /// Reports headings that differ only in capitalization. Their classes would differ, but their keys would not, so
    /// the second section's keys get a number.
    /// </summary>
    private void CheckCase(Section section)
    {
        if (!_sectionsInAnyCase.TryGetValue(section.Title, out var other))
        {
            _sectionsInAnyCase.Add(section.Title, section);
        }
        else if (other.Parent == section.Parent && other.Title != section.Title)
        {
            _findings.Add(DataFindings.NamesInDifferentCase(section.TitleRange, other.Title, section.Title));
        }
    }

    /// <summary>A heading or a part of a qualifier.</summary>
    private readonly record struct Name(string Text, bool IsHeading)
    {
        public override string ToString() => IsHeading ? Text : Text + " (qualifier)";
    }
}
