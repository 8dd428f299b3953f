using System.Globalization;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Findings;

/// <summary>Something wrong with a text, at a place of it.</summary>
/// <param name="Range">The smallest piece that is wrong.</param>
/// <param name="Arguments">What the placeholders of the rule's message stand for, each fit for one line.</param>
internal sealed record Finding(Rule Rule, TextRange Range, EquatableArray<string> Arguments)
{
    /// <summary>The message as people read it.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]);

    /// <summary>A finding whose arguments may be text of the file: they are made fit for a message.</summary>
    public static Finding Create(Rule rule, TextRange range, params string[] arguments) =>
        new(rule, range, new EquatableArray<string>(Array.ConvertAll(arguments, MessageSanitizer.Sanitize)));
}
