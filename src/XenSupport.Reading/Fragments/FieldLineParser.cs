using XenSupport.Reading.Findings;
using XenSupport.Reading.Markdown;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Fragments;

/// <summary>Reads one line as a field line, or reports what is wrong with it (docs/format.md, section 3).</summary>
/// <param name="conflicts">The unresolved merge conflicts.</param>
internal sealed class FieldLineParser(
    SourceLines lines, bool isOverlay, List<Conflict> conflicts, FindingList findings)
{
    // Real ones have 50. A qualifier becomes class names, and is repeated in each of them.
    private const int MostQualifierCharacters = 250;

    // A name, a comma and a qualifier.
    private const int MostHeadCharacters = MostQualifierCharacters + 50;

    // Real statements have 250.
    private const int MostFieldLines = 8_000;

    private static readonly char[] EmphasisMarks = ['*', '_', '`'];
    private static readonly KnownWords StatusName = new(SupportField.Status);

    private readonly KnownWords _featureNames = isOverlay ? FieldNames.OverlayFeature : FieldNames.Feature;

    private int _parsed;

    /// <summary>Whether the file has far more field lines than any statement, and must be refused.</summary>
    public bool IsExhausted => _parsed > MostFieldLines;

    /// <summary>
    /// Tells whether a line looks like a field line: a name, optionally a comma and a qualifier, and a colon. This
    /// tells fragments from other code blocks, so the name need not be known; after a known name the colon may be
    /// missing.
    /// </summary>
    public bool HasFieldShape(TextRange line)
    {
        var syntax = Split(line);
        return (syntax.HasColon ? IsNameShaped(syntax.Name) : IsKnown(syntax.Name))
            || FindNameInHead(line) is not null;
    }

    /// <summary>
    /// Finds the known name that the head of a line begins with: after the mark of a list or another, or with a
    /// qualifier that no comma precedes. Null if there is none.
    /// </summary>
    private string? FindNameInHead(TextRange line)
    {
        var rest = ContainerMarks.Skip(line, lines.Text);
        var start = rest.Start;
        while (start < rest.End && !char.IsLetter(lines.Text[start]))
        {
            start++;
        }

        rest = TextRange.FromBounds(start, rest.End);
        var syntax = Split(rest);
        if (!syntax.HasColon)
        {
            return null;
        }

        var head = TextRange.FromBounds(rest.Start, syntax.Colon).Of(lines.Text);
        return _featureNames.FindStart(head) ?? FieldNames.Release.FindStart(head);
    }

    /// <summary>Tells whether a line begins with the name of a property of a status label.</summary>
    public bool HasDefinitionName(TextRange line) =>
        FindKnown(Split(line).Name, out var vocabulary) is not null && vocabulary == FieldVocabulary.Definition;

    /// <summary>
    /// Tells whether a line of a fragment can only continue the value above it, even if it is not indented further: it
    /// has words, or a comma or parenthesis before them, but neither a colon nor the name of a field. A list's mark may
    /// precede it.
    /// </summary>
    public bool ContinuesValue(TextRange line)
    {
        var content = ContainerMarks.Skip(line, lines.Text);
        var text = content.Of(lines.Text);
        return text.Length > 0
            && !IsFieldLike(content)
            && (char.IsLetter(text[0]) || BeginsWithin(text) || Denial.IsIn(text));
    }

    /// <summary>
    /// Tells whether a line of prose that is directly below a value continues it: it begins in the middle of a
    /// sentence, or restricts or denies what is above it.
    /// </summary>
    public bool BeginsWithinValue(TextRange line)
    {
        var text = line.Of(lines.Text);
        return Denial.IsIn(text)
            ? !LooksMisplaced(line, isIndented: true) && !IsKnown(Split(line).Name)
            : !IsFieldLike(line) && (BeginsWithin(text) || Restriction.IsAtStartOf(text));
    }

    /// <summary>Tells whether a line begins with the name of a known field and has a colon.</summary>
    public bool HasKnownName(TextRange line)
    {
        var syntax = Split(line);
        return syntax.HasColon && IsKnown(syntax.Name);
    }

    /// <summary>
    /// Tells whether a line that Markdown takes for prose is a misplaced field line. Prose may well begin with
    /// "Supported, …:" or "Restrictions:", so an unindented line must begin with one of the other names, or have a
    /// qualifier with a name such as x86 or Linux; an indented line may have a typing error in any name. The name may
    /// be emphasized.
    /// </summary>
    public bool LooksMisplaced(TextRange line, bool isIndented)
    {
        var syntax = Split(line);
        if (!syntax.HasColon)
        {
            return false;
        }

        var name = syntax.Name.Of(lines.Text).Trim(EmphasisMarks);
        if (!syntax.HasBlankAfterColon(lines.Text))
        {
            return isIndented && IsKnown(syntax.Name);
        }

        if (!isIndented)
        {
            return FieldNames.Release.Contains(name)
                || name is SupportField.Limit or SupportField.LimitSecurity
                || (name == SupportField.Supported && HasName(syntax.FindQualifier(lines.Text)))
                || StatusName.ContainsWithinOneSlip(name);
        }

        return _featureNames.ContainsWithinOneSlip(name) || FieldNames.Release.ContainsWithinOneSlip(name);
    }

    /// <summary>Finds a field line with a known name anywhere in a line; null if there is none.</summary>
    public TextRange? FindFieldWithin(TextRange line)
    {
        for (var i = line.Start; i < line.End; i++)
        {
            var isStartOfWord = i == 0 || !char.IsLetterOrDigit(lines.Text[i - 1]);
            if (isStartOfWord && BeginsField(i, line.End))
            {
                return TextRange.FromBounds(i, line.End);
            }
        }

        return null;
    }

    /// <summary>Tells whether a field line with a known name begins at an offset.</summary>
    /// <param name="end">The end of the line.</param>
    public bool BeginsField(int start, int end)
    {
        // A longer head is an error anyway, and searching for its colon from each word would take too long.
        var syntax = Split(TextRange.FromBounds(start, Math.Min(end, start + MostHeadCharacters)));
        return syntax.HasColon && syntax.HasBlankAfterColon(lines.Text) && IsKnown(syntax.Name);
    }

    /// <summary>
    /// Reads a line. If it is not a field line, reports that and returns null, or the restriction that it was meant
    /// to be.
    /// </summary>
    /// <param name="isInDefinition">Whether the line is among those that define a status label.</param>
    public FieldLine? Parse(TextRange line, SectionRoot root, FieldLineOrigin origin, bool isInDefinition = false)
    {
        _parsed++;
        var text = lines.Text;
        var syntax = Split(line);
        var known = FindKnown(syntax.Name, out var vocabulary);
        var name = known ?? syntax.Name.Of(text);
        ReportInvisibleBefore(syntax.Name);
        var qualifier = syntax.FindQualifier(text);
        var value = syntax.FindValue(text);
        if (FindMalformation(syntax, name, qualifier, value, isKnown: known is not null) is { } malformation)
        {
            findings.Add(malformation);
            return ReadAsRestriction(syntax, root, origin);
        }

        if (known is null || !IsExpected(vocabulary, root, isInDefinition))
        {
            ReportUnexpectedName(syntax, name, root);
            return ReadAsRestriction(syntax, root, origin);
        }

        return new FieldLine(
            name,
            syntax.Name,
            vocabulary,
            syntax.HasComma ? ReadQualifier(qualifier) : null,
            qualifier,
            value.Of(text),
            value,
            origin,
            IsUncertain: ConflictFinder.IsIn(conflicts, line.Start) || IsCutOff(line));
    }

    // A statement ends with its definitions and a line end. If it was cut off here, a denial may be missing.
    private bool IsCutOff(TextRange line) => !isOverlay && line.End == lines.Text.Length;

    /// <summary>
    /// Reads a line that is wrong, but restricts the section in any case: a misspelt <c>Restrictions</c>, or one that
    /// denies support in words that are not a status. Null if it is another line.
    /// </summary>
    private FieldLine? ReadAsRestriction(FieldLineSyntax syntax, SectionRoot root, FieldLineOrigin origin)
    {
        var name = syntax.Name.Of(lines.Text);
        var isForeign = IsForeign(syntax, name);
        var value = syntax.HasColon && !isForeign ? syntax.FindValue(lines.Text) : syntax.Line;
        var restricts = name.StartsWith("restriction", StringComparison.OrdinalIgnoreCase)
            || FindNameInHead(syntax.Line) == SupportField.Restrictions
            || isForeign
            || (Denial.IsIn(value.Of(lines.Text)) && !LooksMisplaced(syntax.Line, isIndented: true));
        var isStatusOfPart = name.Length == 0 && syntax.HasComma;
        return restricts && !isStatusOfPart && root == SectionRoot.Features && !value.IsEmpty
            ? new FieldLine(
                SupportField.Restrictions,
                syntax.Name,
                FieldVocabulary.Feature,
                null,
                default,
                value.Of(lines.Text),
                value,
                origin,
                ConflictFinder.IsIn(conflicts, syntax.Line.Start))
            : null;
    }

    // A name that resembles none of the known ones may be a restriction: 'Not security supported: see XSA-163'.
    private bool IsForeign(FieldLineSyntax syntax, string name) =>
        syntax.HasColon
        && IsNameShaped(syntax.Name)
        && !IsFieldLike(TextRange.FromBounds(syntax.Name.Start, syntax.Name.End))
        && _featureNames.FindNearest(name) is null
        && FieldNames.Release.FindNearest(name) is null
        && FindNameInHead(syntax.Line) is null;

    /// <summary>Reads a qualifier without the markup in it, and reports that.</summary>
    private string ReadQualifier(TextRange range)
    {
        var written = range.Of(lines.Text);
        var qualifier = ShownTextReader.Read(written);
        if (qualifier.Length == 0 || qualifier == written)
        {
            return written;
        }

        findings.Add(DataFindings.HiddenCharacters(range, qualifier));
        return qualifier;
    }

    private void ReportInvisibleBefore(TextRange name)
    {
        var start = name.Start;
        while (start > 0
            && lines.Text[start - 1] is var before and not ('\n' or '\r')
            && (char.IsWhiteSpace(before) || SafeCharacters.IsInvisible(before)))
        {
            start--;
            if (!char.IsWhiteSpace(before))
            {
                var shown = TextRange.FromBounds(start, name.End);
                findings.Add(DataFindings.HiddenCharacters(shown, name.Of(lines.Text)));
                return;
            }
        }
    }

    private bool HasName(TextRange qualifier) =>
        qualifier.Of(lines.Text).Any(static character => char.IsUpper(character) || char.IsDigit(character));

    private bool IsFieldLike(TextRange line)
    {
        var syntax = Split(line);
        return syntax.HasColon
            || IsKnown(syntax.Name)
            || FindIgnoringCase(syntax.Name.Of(lines.Text)) is not (null or SupportField.Supported);
    }

    private static bool BeginsWithin(string text) => text[0] is ',' or '(' || char.IsLower(text[0]);

    private FieldLineSyntax Split(TextRange line) => FieldLineSyntax.Split(lines.Text, line);

    private Finding? FindMalformation(
        FieldLineSyntax syntax, string name, TextRange qualifier, TextRange value, bool isKnown)
    {
        if (name.Length == 0)
        {
            return DataFindings.MalformedFieldLine(
                new TextRange(syntax.Line.Start, 1),
                "there is no field name before the " + (syntax.HasComma ? "comma" : "colon"));
        }

        if (!syntax.HasColon)
        {
            return DataFindings.MalformedFieldLine(
                syntax.Name,
                char.IsLetter(name[0])
                    ? $"there is no colon after '{name}'; expected '{name}: value'"
                    : "the line does not have the form 'Name: value'");
        }

        if (!isKnown && FindIgnoringCase(WithHyphens(name)) is { } known)
        {
            return DataFindings.MalformedFieldLine(syntax.Name, $"'{name}' must be written '{known}'") with
            {
                Correction = new Correction(syntax.Name, known),
            };
        }

        if (syntax.HasComma && qualifier.IsEmpty)
        {
            return DataFindings.MalformedFieldLine(
                syntax.Name, $"there is no qualifier between the comma and the colon after '{name}'");
        }

        if (FindRepetition(syntax.Name, qualifier) is { } repeated)
        {
            return DataFindings.MalformedFieldLine(
                repeated, $"'{repeated.Of(lines.Text)}' is repeated before the colon");
        }

        if (qualifier.Length > MostQualifierCharacters)
        {
            return DataFindings.MalformedFieldLine(
                qualifier, $"a qualifier may have at most {MostQualifierCharacters} characters");
        }

        if (value.IsEmpty)
        {
            return DataFindings.MalformedFieldLine(syntax.Name, $"there is no value after '{name}:'");
        }

        return syntax.HasBlankAfterColon(lines.Text) ? null : NoBlankAfterColon(syntax, qualifier, value);
    }

    private Finding NoBlankAfterColon(FieldLineSyntax syntax, TextRange qualifier, TextRange value)
    {
        var meant = value.Of(lines.Text).TrimStart(':', '=', ' ');
        var gap = TextRange.FromBounds(syntax.ColonRange.End, value.End - meant.Length);
        return DataFindings.MalformedFieldLine(
            syntax.ColonRange,
            $"there is no space after the colon; expected '{Head(syntax, qualifier)}: {meant}'") with
        {
            Correction = meant.Length > 0 ? new Correction(gap, " ", "Put a space after the colon") : null,
        };
    }

    /// <summary>Finds a part of a qualifier that repeats the part or the name before it.</summary>
    private TextRange? FindRepetition(TextRange name, TextRange qualifier)
    {
        var before = name;
        for (var start = qualifier.Start; start < qualifier.End;)
        {
            var comma = lines.Text.IndexOf(',', start, qualifier.End - start);
            var end = comma < 0 ? qualifier.End : comma;
            var part = TextRange.FromBounds(start, end).Trim(lines.Text);
            if (!part.IsEmpty
                && part.Length == before.Length
                && string.CompareOrdinal(lines.Text, part.Start, lines.Text, before.Start, part.Length) == 0)
            {
                return part;
            }

            before = part;
            start = end + 1;
        }

        return null;
    }

    private string Head(FieldLineSyntax syntax, TextRange qualifier) =>
        TextRange.FromBounds(syntax.Name.Start, syntax.HasComma ? qualifier.End : syntax.Name.End).Of(lines.Text);

    // A definition's table may be anywhere. A feature between two definitions has a finding of its own (XEN1042).
    private static bool IsExpected(FieldVocabulary vocabulary, SectionRoot root, bool isInDefinition) =>
        root == SectionRoot.Definitions
            ? vocabulary == FieldVocabulary.Definition || (vocabulary == FieldVocabulary.Feature && !isInDefinition)
            : vocabulary != FieldVocabulary.Definition || root == SectionRoot.None;

    private bool IsKnown(TextRange name) => FindKnown(name, out _) is not null;

    /// <summary>Finds the known name at a position, and its vocabulary; null if there is none.</summary>
    private string? FindKnown(TextRange name, out FieldVocabulary vocabulary)
    {
        vocabulary = FieldVocabulary.Feature;
        if (_featureNames.Find(lines.Text, name) is { } ofFeature)
        {
            return ofFeature;
        }

        vocabulary = FieldVocabulary.Release;
        if (FieldNames.Release.Find(lines.Text, name) is { } ofRelease)
        {
            return ofRelease;
        }

        vocabulary = FieldVocabulary.Definition;
        return FieldNames.Definition.Find(lines.Text, name);
    }

    private string? FindIgnoringCase(string name) =>
        _featureNames.FindIgnoringCase(name)
        ?? FieldNames.Release.FindIgnoringCase(name)
        ?? FieldNames.Definition.FindIgnoringCase(name);

    private void ReportUnexpectedName(FieldLineSyntax syntax, string name, SectionRoot root)
    {
        var range = syntax.Name;
        if (root == SectionRoot.Definitions)
        {
            findings.Add(DataFindings.UnknownWordOfDefinition(
                range, $"'{name}' is not a property of a status label; ", FieldNames.Definition.Suggest(name)));
            return;
        }

        var expected = root == SectionRoot.Release ? FieldNames.Release : _featureNames;
        var advice = FindNameInHead(syntax.Line) is { } known && known != name
            ? $"expected '{known}', and a comma before a qualifier"
            : SuggestName(expected, name);
        findings.Add(DataFindings.UnknownFieldName(range, name, advice));
    }

    // 'Support' is nearer to the rare 'Supported' than to 'Status', which was more likely meant.
    private static Advice SuggestName(KnownWords expected, string name) =>
        expected.FindNearest(name) == SupportField.Supported && !expected.ContainsWithinOneSlip(name)
            ? expected.Except(SupportField.Supported).Suggest(name)
            : expected.Suggest(name);

    // Word processors turn hyphens into dashes.
    private static string WithHyphens(string name) => name
        .Replace('\u2010', '-')
        .Replace('\u2011', '-')
        .Replace('\u2013', '-')
        .Replace('\u2014', '-')
        .Replace('\u2212', '-')
        .Replace('_', '-');

    private bool IsNameShaped(TextRange name)
    {
        for (var i = name.Start; i < name.End; i++)
        {
            if (!char.IsLetter(lines.Text[i]) && lines.Text[i] is not ('-' or ' '))
            {
                return false;
            }
        }

        return !name.IsEmpty;
    }
}
