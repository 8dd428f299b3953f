using System.Globalization;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Findings;

/// <summary>A defect of a text, and its position.</summary>
/// <param name="Range">The smallest piece that is wrong.</param>
/// <param name="Arguments">The arguments of the rule's message, each safe to show on one line.</param>
internal sealed record Finding(Rule Rule, TextRange Range, EquatableArray<string> Arguments)
{
    /// <summary>The finding that this one stands for, if it is a known defect; otherwise null.</summary>
    public Finding? Replaced { get; init; }

    /// <summary>The edit that the message advises, if it is certain; otherwise null.</summary>
    public Correction? Correction { get; init; }

    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]);

    /// <summary>Creates a finding from arguments that may be text from the file, which is sanitized.</summary>
    public static Finding Create(Rule rule, TextRange range, params string[] arguments) =>
        new(rule, range, new EquatableArray<string>(Array.ConvertAll(arguments, MessageSanitizer.Sanitize)));
}
