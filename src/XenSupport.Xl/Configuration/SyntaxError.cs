namespace XenSupport.Xl.Configuration;

/// <summary>Why xl cannot parse a configuration, and where.</summary>
internal sealed record SyntaxError(TextSpan Span, string Message);
