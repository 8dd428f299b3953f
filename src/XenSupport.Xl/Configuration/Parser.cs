namespace XenSupport.Xl.Configuration;

/// <summary>Reads the assignments. After an error it continues on the next line, as xl does (libxlu_cfg_y.y).</summary>
internal sealed class Parser
{
    // The limit of bison's stack.
    private const int DeepestNesting = 3_300;

    private readonly Lexer _lexer;
    private readonly List<SyntaxError> _errors;
    private Token _current;
    private Token _previous;

    // The rest of a broken list gives no further errors.
    private bool _isWithinBrokenList;

    public Parser(Lexer lexer, List<SyntaxError> errors)
    {
        _lexer = lexer;
        _errors = errors;
        _current = _lexer.Next();
    }

    /// <summary>Every assignment that could be read.</summary>
    public IReadOnlyList<Assignment> ParseFile()
    {
        var assignments = new List<Assignment>();
        while (_current.Kind != TokenKind.EndOfFile)
        {
            if (IsEnd(_current.Kind))
            {
                Advance();
            }
            else if (ParseAssignment() is { } assignment && ParseEnd())
            {
                assignments.Add(assignment);
                _isWithinBrokenList = false;
            }
            else
            {
                SkipLine();
            }
        }

        return assignments;
    }

    private Assignment? ParseAssignment()
    {
        var key = _current;
        if (!Accept(TokenKind.Key))
        {
            return _isWithinBrokenList ? null : Refuse<Assignment>("expected a key");
        }

        _isWithinBrokenList = false;
        var isAppending = _current.Kind == TokenKind.PlusEquals;
        if (!Accept(TokenKind.PlusEquals) && !Accept(TokenKind.Equals))
        {
            return Refuse<Assignment>($"expected '=' or '+=' after the key '{key.Text}'");
        }

        var isList = _current.Kind == TokenKind.OpenBracket;
        if (ParseValue(depth: 0) is { } value)
        {
            return new Assignment(key.Text, key.Span, isAppending, value);
        }

        _isWithinBrokenList = isList;
        return null;
    }

    private bool ParseEnd() =>
        IsEnd(_current.Kind)
        || _current.Kind == TokenKind.EndOfFile
        || Refuse<object>("expected the end of the line, or ';'") is not null;

    private ConfigurationValue? ParseValue(int depth)
    {
        var token = _current;
        return token.Kind switch
        {
            TokenKind.Number => ParseNumber(),
            TokenKind.String => ParseString(),
            TokenKind.OpenBracket when depth < DeepestNesting => ParseList(depth),
            TokenKind.OpenBracket => Refuse<ConfigurationValue>("lists are nested too deeply"),
            TokenKind.Key => Refuse<ConfigurationValue>("expected a value (a word needs quotes)"),
            _ => Refuse<ConfigurationValue>("expected a value: a string in quotes, a number or a list"),
        };
    }

    private ScalarValue ParseNumber()
    {
        Advance();
        return new ScalarValue(_previous.Span, _previous.Text, IsVerbatim: false);
    }

    private ScalarValue ParseString()
    {
        Advance();
        var (text, badEscape) = StringLiteral.Unquote(_previous.Text);
        if (badEscape is { } range)
        {
            ReportBadEscape(_previous, range);
        }

        return new ScalarValue(_previous.Span, text, IsVerbatim: text.Length == _previous.Text.Length - 2);
    }

    private void ReportBadEscape(Token token, Range range)
    {
        var (offset, length) = range.GetOffsetAndLength(token.Text.Length);
        var escape = token.Text.Substring(offset, length);
        var reason = escape switch
        {
            "\\x" => "xl has no hexadecimal escapes",
            [_, >= '0' and <= '7'] => "an octal escape has three or four digits",
            _ => "xl does not know it",
        };
        var silence = _errors.Count == 0 ? "" : " (xl reports this only once the errors above are fixed)";
        _errors.Add(new SyntaxError(token.Span.Slice(offset, length), $"bad escape '{escape}': {reason}{silence}"));
    }

    private ListValue? ParseList(int depth)
    {
        var start = _current.Span.Start;
        Advance();
        SkipNewLines();
        var items = new List<ConfigurationValue>();
        while (_current.Kind != TokenKind.CloseBracket)
        {
            if (ParseValue(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
            SkipNewLines();
            if (!Accept(TokenKind.Comma))
            {
                break;
            }

            SkipNewLines();
        }

        return Accept(TokenKind.CloseBracket)
            ? new ListValue(new TextSpan(start, _previous.Span.End), items)
            : Refuse<ListValue>("expected ',' or ']' after a list element");
    }

    private void SkipNewLines()
    {
        while (Accept(TokenKind.NewLine))
        {
        }
    }

    private void SkipLine()
    {
        while (_current.Kind is not (TokenKind.NewLine or TokenKind.EndOfFile))
        {
            Advance();
        }
    }

    private static bool IsEnd(TokenKind kind) => kind is TokenKind.NewLine or TokenKind.Semicolon;

    private bool Accept(TokenKind kind)
    {
        if (_current.Kind != kind)
        {
            return false;
        }

        Advance();
        return true;
    }

    private void Advance()
    {
        _previous = _current;
        _current = _lexer.Next();
    }

    // At most one error per line, since whatever the lexer refused is also missing for the parser.
    private T? Refuse<T>(string message)
        where T : class
    {
        var token = _current;
        if (_errors is not [.., var last] || last.Span.Start.Line != token.Span.Start.Line)
        {
            _errors.Add(new SyntaxError(token.Span, $"{message}, found {Describe(token)}"));
        }

        return null;
    }

    private static string Describe(Token token) => token.Kind switch
    {
        TokenKind.EndOfFile => "the end of the file",
        TokenKind.NewLine => "the end of the line",
        TokenKind.String => token.Text,
        _ => $"'{token.Text}'",
    };
}
