using System.Text.RegularExpressions;

namespace XenSupport.Xl.Configuration;

/// <summary>
/// Splits a configuration into tokens as xl does (libxlu_cfg_l.l). A bad token refuses the rest of its line.
/// </summary>
internal sealed partial class Lexer(string text, List<SyntaxError> errors)
{
    private int _offset;
    private int _line = 1;
    private int _lineStart;

    /// <summary>The next token. Once the end of the file is reached, always that.</summary>
    public Token Next()
    {
        while (true)
        {
            SkipBlanks();
            if (_offset == text.Length)
            {
                return Take(TokenKind.EndOfFile, 0);
            }

            if (TryTake() is { } token)
            {
                return token;
            }

            RefuseLine();
        }
    }

    private void SkipBlanks()
    {
        while (_offset < text.Length && text[_offset] is ' ' or '\t')
        {
            _offset++;
        }
    }

    private Token? TryTake() => text[_offset] switch
    {
        '\n' => TakeLine(1),
        '#' => text.IndexOf('\n', _offset) is var end and >= 0 ? TakeLine(end + 1 - _offset) : null,
        '=' => Take(TokenKind.Equals, 1),
        '+' when text.AsSpan(_offset).StartsWith("+=") => Take(TokenKind.PlusEquals, 2),
        '[' => Take(TokenKind.OpenBracket, 1),
        ']' => Take(TokenKind.CloseBracket, 1),
        ',' => Take(TokenKind.Comma, 1),
        ';' => Take(TokenKind.Semicolon, 1),
        '\'' => TakeMatch(TokenKind.String, SingleQuoted()),
        '"' => TakeMatch(TokenKind.String, DoubleQuoted()),
        >= 'a' and <= 'z' => TakeMatch(TokenKind.Key, Key()),
        >= '0' and <= '9' => TakeMatch(TokenKind.Number, Number()),
        _ => null,
    };

    private Token? TakeMatch(TokenKind kind, Regex regex) =>
        regex.Match(text, _offset) is { Success: true, Length: var length } ? Take(kind, length) : null;

    private Token Take(TokenKind kind, int length)
    {
        var token = new Token(kind, text.Substring(_offset, length), SpanAt(_offset, length));
        _offset += length;
        return token;
    }

    private Token TakeLine(int length)
    {
        var token = Take(TokenKind.NewLine, length - 1);
        _offset++;
        _line++;
        _lineStart = _offset;
        return token;
    }

    private void RefuseLine()
    {
        // xl accepts one illegal byte at the very end: its lexer waits for more, and finds the end of the file.
        // A character outside ASCII is at least two bytes.
        if (_offset < text.Length - 1 || text[_offset] > '\x7F')
        {
            var (culprit, message) = IllegalText.Describe(text, _offset);
            errors.Add(new SyntaxError(SpanAt(culprit.Start.Value, culprit.End.Value - culprit.Start.Value), message));
        }

        var end = text.IndexOf('\n', _offset);
        _offset = end < 0 ? text.Length : end;
    }

    private TextSpan SpanAt(int offset, int length) => TextSpan.Of(_line, offset - _lineStart + 1, length);

    [GeneratedRegex(@"\G[a-z][a-z0-9_.]*")]
    private static partial Regex Key();

    [GeneratedRegex(@"\G[0-9][0-9a-fx]*")]
    private static partial Regex Number();

    [GeneratedRegex(@"\G'(?>(?:[^'\\\n\0]+|\\[^\n])*)'")]
    private static partial Regex SingleQuoted();

    [GeneratedRegex(@"\G""(?>(?:[^""\\\n\0]+|\\[^\n])*)""")]
    private static partial Regex DoubleQuoted();
}
