using XenSupport.Xl.Configuration;

namespace XenSupport.Tool.Check.Mapping;

/// <summary>A place where a row of the mapping applies.</summary>
/// <param name="Span">The place in the file; null for what a guest has by default.</param>
/// <param name="Subject">What is there, in words for the user, such as <c>nestedhvm = 1</c>.</param>
internal sealed record Occurrence(TextSpan? Span, string Subject);
