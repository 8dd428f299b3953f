namespace SampleConsumer.Check.Configuration;

/// <summary>Why xl refuses a configuration as a text, and where.</summary>
internal sealed record SyntaxError(TextSpan Span, string Message);
