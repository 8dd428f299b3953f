using XenSupport.Generator.Diagnostics;
using XenSupport.Generator.Fragments;
using XenSupport.Generator.Markdown;

namespace XenSupport.Generator.Model;

/// <summary>Finds sections of one path, and names that become one C# identifier.</summary>
internal sealed class NameChecker
{
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<Name, Name> _names;

    private NameChecker(int capacity, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _names = new Dictionary<Name, Name>(capacity);
    }

    public static void Check(List<Section> sections, DiagnosticBag diagnostics)
    {
        var checker = new NameChecker(sections.Count + sections.Sum(static section => section.Fields.Count), diagnostics);
        var names = new Name?[sections.Count];
        foreach (var section in sections)
        {
            if (section.Root != SectionRoot.Definitions && section.Level > 1)
            {
                var parent = section.Parent is null ? null : names[section.Parent.Index];
                var name = checker.Add(parent, section.Title, section.TitleRange, isHeading: true);
                names[section.Index] = name;
                checker.AddQualifiers(name, section);
            }
        }
    }

    private void AddQualifiers(Name section, Section fields)
    {
        foreach (var field in fields.Fields)
        {
            if (field.Qualifier is null)
            {
                continue;
            }

            var name = section;
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

    /// <summary>Adds a name to those beside it, and reports it where another text has its identifier.</summary>
    private Name Add(Name? parent, string text, TextRange range, bool isHeading)
    {
        var name = new Name(parent, text, isHeading);
        if (name.Identifier.Length == 0)
        {
            _diagnostics.Report(
                DiagnosticIds.AmbiguousIdentifier, range, $"'{text}' has no letter or digit to make a C# identifier of");
        }

        if (!_names.TryGetValue(name, out var first))
        {
            _names.Add(name, name);
            return name;
        }

        var isSame = first.Text == text && first.IsHeading == isHeading;
        if (isSame && isHeading)
        {
            _diagnostics.Report(DiagnosticIds.RepeatedSection, range, text);
        }
        else if (!isSame && name.Identifier.Length > 0)
        {
            _diagnostics.Report(
                DiagnosticIds.AmbiguousIdentifier,
                range,
                $"'{first}' and '{name}' become one C# identifier, '{name.Identifier}'");
        }

        return first;
    }

    /// <summary>A heading or a part of a qualifier; each is one object, which its parts are found by.</summary>
    private sealed class Name : IEquatable<Name>
    {
        private readonly Name? _parent;
        private readonly int _hash;

        public Name(Name? parent, string text, bool isHeading)
        {
            _parent = parent;
            Text = text;
            IsHeading = isHeading;
            Identifier = IdentifierBuilder.Create(text);

            // That of a string, which no file can foresee: names that are made to meet would be compared each with each.
            _hash = unchecked((31 * (parent?._hash ?? 0)) + Identifier.GetHashCode());
        }

        public string Text { get; }

        public string Identifier { get; }

        public bool IsHeading { get; }

        /// <summary>Whether both become one identifier, beside each other.</summary>
        public bool Equals(Name other) => ReferenceEquals(_parent, other._parent) && Identifier == other.Identifier;

        public override bool Equals(object? obj) => obj is Name other && Equals(other);

        public override int GetHashCode() => _hash;

        public override string ToString() => IsHeading ? Text : Text + " (qualifier)";
    }
}
