namespace XenSupport.Reading.Tests.Conformance.Slips;

/// <summary>Slips of a finger. The column tells at which letter, digit or word of a text.</summary>
internal static class TypingSlips
{
    public static string? DropLetter(string text, int column) => At(text, column, char.IsLetter, _ => "");

    public static string? DoubleLetter(string text, int column) =>
        At(text, column, char.IsLetter, letter => $"{letter}{letter}");

    public static string? ReplaceLetter(string text, int column) =>
        At(text, column, char.IsLetter, letter => letter is 'e' or 'E' ? "r" : "e");

    public static string? DropDigit(string text, int column) => At(text, column, char.IsDigit, _ => "");

    public static string? DoubleDigit(string text, int column) =>
        At(text, column, char.IsDigit, digit => $"{digit}{digit}");

    public static string? SwapLetters(string text, int column)
    {
        var at = Find(text, column, char.IsLetter);
        return at >= 0 && at + 1 < text.Length && char.IsLetter(text[at + 1])
            ? $"{text[..at]}{text[at + 1]}{text[at]}{text[(at + 2)..]}"
            : null;
    }

    public static string? DropWord(string text, int column)
    {
        var words = text.Split(' ');
        return words.Length > 1 ? string.Join(' ', words.Where((_, i) => i != column % words.Length)) : null;
    }

    /// <summary>Breaks a line at a blank.</summary>
    /// <param name="start">What the second line begins with.</param>
    public static string? BreakLine(string text, int column, string start) =>
        At(text, column, char.IsWhiteSpace, _ => "\n" + start);

    private static string? At(string text, int column, Func<char, bool> isMatch, Func<char, string> change) =>
        Find(text, column, isMatch) is var at and >= 0 ? text[..at] + change(text[at]) + text[(at + 1)..] : null;

    private static int Find(string text, int column, Func<char, bool> isMatch)
    {
        int[] places = [.. Enumerable.Range(0, text.Length).Where(index => isMatch(text[index]))];
        return places.Length == 0 ? -1 : places[column % places.Length];
    }
}
