namespace XenSupport.Xl.Configuration;

/// <summary>The value of an assignment, or an element of a list.</summary>
internal abstract record ConfigurationValue(TextSpan Span);

/// <summary>A string or a number: xl keeps both as text until a setting asks for one.</summary>
/// <param name="Span">The place in the file, including quotes.</param>
/// <param name="Text">The text without quotes and escapes.</param>
/// <param name="IsVerbatim">Whether the file has exactly this text between quotes.</param>
internal sealed record ScalarValue(TextSpan Span, string Text, bool IsVerbatim) : ConfigurationValue(Span)
{
    /// <summary>The place of a part of the text, or of the whole if escapes shifted it.</summary>
    public TextSpan SpanOf(int offset, int length) => IsVerbatim ? Span.Slice(offset + 1, length) : Span;
}

internal sealed record ListValue(TextSpan Span, IReadOnlyList<ConfigurationValue> Items) : ConfigurationValue(Span);
