using SampleConsumer.Check.Configuration;

namespace SampleConsumer.Check.Mapping;

/// <summary>A place where a row of the mapping applies.</summary>
/// <param name="Span">Where it is written; null for what a guest has by default.</param>
/// <param name="Subject">What is there, as a person would name it: <c>nestedhvm = 1</c>.</param>
internal sealed record Occurrence(TextSpan? Span, string Subject);
