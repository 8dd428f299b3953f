using XenSupport.LanguageServer.Documents;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Text;

namespace XenSupport.LanguageServer.Features;

/// <summary>The part of a field line that is being typed.</summary>
/// <param name="Name">The name of the field, as typed so far.</param>
/// <param name="Typed">The part of the word typed so far.</param>
/// <param name="NeedsSpace">Whether the colon or comma directly precedes the word.</param>
internal sealed record CompletionPlace(LinePart Part, string Name, TextRange Typed, bool NeedsSpace = false)
{
    /// <summary>Finds the place at an offset; null if its line is not indented like a fragment.</summary>
    public static CompletionPlace? Find(DocumentText content, int offset)
    {
        var text = content.Text;
        var start = content.StartOf(content.LineAt(offset));
        var before = TextRange.FromBounds(start, offset);
        var words = TextRange.FromBounds(SkipBlanks(text, start, offset), offset);
        if (!IsIndented(TextRange.FromBounds(start, words.Start).Of(text)))
        {
            return null;
        }

        var syntax = FieldLineSyntax.Split(text, words);
        if (!syntax.HasColon)
        {
            return syntax.HasComma
                ? At(LinePart.Qualifier, syntax.Comma + 1)
                : new CompletionPlace(LinePart.Name, words.Of(text), words);
        }

        var comma = text.LastIndexOf(',', offset - 1, offset - syntax.ColonRange.End);
        return comma < 0 ? At(LinePart.Value, syntax.ColonRange.End) : At(LinePart.Modifier, comma + 1);

        CompletionPlace At(LinePart part, int from)
        {
            var typed = TextRange.FromBounds(SkipBlanks(text, from, before.End), before.End);
            return new CompletionPlace(part, syntax.Name.Of(text), typed, NeedsSpace: typed.Start == from);
        }
    }

    /// <summary>
    /// Finds the end of the text that a completion replaces: the rest of the word at the cursor, and any further text
    /// that the completion repeats.
    /// </summary>
    public int FindEnd(string word, string text)
    {
        var end = Typed.End;
        if (Typed.IsEmpty)
        {
            return end;
        }

        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_'))
        {
            end++;
        }

        var same = word.AsSpan(Typed.Length).CommonPrefixLength(text.AsSpan(Typed.End));
        return Math.Max(end, Typed.End + same);
    }

    private static bool IsIndented(string blanks) =>
        blanks.Length >= FragmentParser.Indentation || blanks.Contains('\t', StringComparison.Ordinal);

    private static int SkipBlanks(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }
}
