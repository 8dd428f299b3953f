namespace XenSupport.Xl.Configuration;

/// <summary>A token of a configuration, as written: a string includes its quotes.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, TextSpan Span);
