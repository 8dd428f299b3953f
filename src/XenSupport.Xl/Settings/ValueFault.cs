using XenSupport.Xl.Configuration;

namespace XenSupport.Xl.Settings;

/// <summary>A value, or a part of one, that xl or libxl cannot use.</summary>
/// <param name="Setting">The setting that it is in.</param>
/// <param name="Span">The place of the part.</param>
/// <param name="Message">What is wrong with it.</param>
internal sealed record ValueFault(string Setting, TextSpan Span, string Message)
{
    /// <summary>Whether it keeps the guest from starting. If not, xl prints a message and continues.</summary>
    public bool IsRefused { get; init; } = true;

    /// <summary>The fault of a value, or null if it has the form.</summary>
    /// <param name="setting">The setting.</param>
    /// <param name="source">The string that the value is in.</param>
    /// <param name="offset">Where the value begins in the string.</param>
    /// <param name="value">The value.</param>
    /// <param name="form">The form that it must have.</param>
    /// <param name="name">What it is a value of.</param>
    public static ValueFault? Find(
        string setting, ScalarValue source, int offset, string value, ValueForm form, string name)
    {
        if (form.FindFault(value) is not { } range)
        {
            return null;
        }

        var (start, length) = range.GetOffsetAndLength(value.Length);
        return new ValueFault(
            setting,
            length == 0 ? source.Span : source.SpanOf(offset + start, length),
            $"'{value.Substring(start, length)}' is not a valid value for {name}; expected {form.Expected}");
    }
}
