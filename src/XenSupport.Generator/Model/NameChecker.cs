using XenSupport.Generator.Diagnostics;
using XenSupport.Generator.Fragments;
using XenSupport.Generator.Markdown;

namespace XenSupport.Generator.Model;

/// <summary>Finds sections of one path, and names that become one C# identifier.</summary>
internal sealed class NameChecker
{
    private const int None = -1;

    private readonly DiagnosticBag _diagnostics;
    private readonly List<Name> _names;

    // Of the names that are beside each other and of the same letters, the first.
    private readonly Dictionary<long, int> _firstByLetters;

    // Where there are several: each by the first and by its identifier.
    private readonly Dictionary<(int First, string Identifier), int> _alike = [];

    // The numbers of the headings' names, by the sections' own.
    private readonly int[] _numbers;

    public NameChecker(int sectionCount, DiagnosticBag diagnostics)
    {
        // In real statements there are as many qualifiers as headings.
        var capacity = 2 * sectionCount;
        _diagnostics = diagnostics;
        _names = new List<Name>(capacity);
        _firstByLetters = new Dictionary<long, int>(capacity);
        _numbers = new int[sectionCount];
    }

    /// <summary>Checks the names of a section, behind those of all sections before it.</summary>
    public void Check(Section section)
    {
        var number = None;
        if (section.Level > 1)
        {
            var parent = section.Parent is null ? None : _numbers[section.Parent.Index];
            number = Add(parent, section.Title, section.TitleRange, isHeading: true);
            AddQualifiers(number, section);
        }

        _numbers[section.Index] = number;
    }

    private void AddQualifiers(int heading, Section section)
    {
        foreach (var field in section.Fields)
        {
            if (field.Qualifier is not { } qualifier)
            {
                continue;
            }

            var number = heading;
            foreach (var part in new QualifierPath(qualifier))
            {
                var range = new TextRange(field.QualifierRange.Start + part.Start, part.Length);
                number = Add(number, part.Of(qualifier), range, isHeading: false);
            }
        }
    }

    /// <summary>Adds a name to those beside it, and reports it where another text has its identifier.</summary>
    /// <returns>The number of the name that has its identifier there.</returns>
    private int Add(int parent, string text, TextRange range, bool isHeading)
    {
        var letters = IdentifierBuilder.HashLetters(text);
        if (letters == 0 && IdentifierBuilder.Create(text).Length == 0)
        {
            _diagnostics.Report(
                DiagnosticIds.AmbiguousIdentifier, range, $"'{text}' has no letter or digit to make a C# identifier of");
        }

        var place = ((long)parent << 32) | (uint)letters;
        if (!_firstByLetters.TryGetValue(place, out var first))
        {
            _firstByLetters.Add(place, _names.Count);
            return Add(new Name(text, isHeading));
        }

        return AddToAlike(first, new Name(text, isHeading), range);
    }

    private int Add(Name name)
    {
        _names.Add(name);
        return _names.Count - 1;
    }

    /// <summary>Adds a name to those beside it that are of the same letters. They alone may become one identifier with it.</summary>
    private int AddToAlike(int first, Name name, TextRange range)
    {
        var identifier = IdentifierBuilder.Create(name.Text);
        _alike[(first, IdentifierBuilder.Create(_names[first].Text))] = first;
        if (!_alike.TryGetValue((first, identifier), out var number))
        {
            number = Add(name);
            _alike.Add((first, identifier), number);
            return number;
        }

        Report(_names[number], name, identifier, range);
        return number;
    }

    private void Report(Name first, Name name, string identifier, TextRange range)
    {
        if (first == name && name.IsHeading)
        {
            _diagnostics.Report(DiagnosticIds.RepeatedSection, range, name.Text);
        }
        else if (first != name && identifier.Length > 0)
        {
            _diagnostics.Report(
                DiagnosticIds.AmbiguousIdentifier,
                range,
                $"'{first}' and '{name}' become one C# identifier, '{identifier}'");
        }
    }

    /// <summary>A heading or a part of a qualifier.</summary>
    private readonly record struct Name(string Text, bool IsHeading)
    {
        public override string ToString() => IsHeading ? Text : Text + " (qualifier)";
    }
}
