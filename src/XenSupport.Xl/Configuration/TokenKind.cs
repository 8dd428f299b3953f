namespace XenSupport.Xl.Configuration;

/// <summary>The kinds of tokens that xl's lexer knows.</summary>
internal enum TokenKind
{
    EndOfFile,

    /// <summary>A line feed, or a comment with its line feed.</summary>
    NewLine,
    Key,
    Number,
    String,
    Equals,
    PlusEquals,
    OpenBracket,
    CloseBracket,
    Comma,
    Semicolon,
}
