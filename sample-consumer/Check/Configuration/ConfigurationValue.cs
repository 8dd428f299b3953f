namespace SampleConsumer.Check.Configuration;

/// <summary>The value of an assignment, or an element of a list.</summary>
internal abstract record ConfigurationValue(TextSpan Span);

/// <summary>A string or a number: xl keeps both as text until a setting asks for one.</summary>
/// <param name="Span">Where it is written, with its quotes.</param>
/// <param name="Text">What it means.</param>
/// <param name="IsVerbatim">Whether the text stands in the file as it is, between quotes.</param>
internal sealed record ScalarValue(TextSpan Span, string Text, bool IsVerbatim) : ConfigurationValue(Span)
{
    /// <summary>Where a part of the text is written; the whole, where escapes moved it.</summary>
    public TextSpan SpanOf(int offset, int length) => IsVerbatim ? Span.Slice(offset + 1, length) : Span;
}

/// <summary>A list.</summary>
internal sealed record ListValue(TextSpan Span, IReadOnlyList<ConfigurationValue> Items) : ConfigurationValue(Span);
