namespace SampleConsumer.Check.Configuration;

/// <summary>A token of a configuration, as it is written: a string has its quotes.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, TextSpan Span);
