using XenSupport.Xl.Configuration;
using XenSupport.Xl.Settings;

namespace XenSupport.Xl.Devices;

/// <summary>Reads named words, separated by commas, as xl does for a setting.</summary>
internal static class NamedDeviceParser
{
    /// <summary>Reads one element.</summary>
    /// <param name="source">The element.</param>
    /// <param name="syntax">What xl knows about it.</param>
    /// <param name="unknownWords">Receives the words that xl ignores.</param>
    /// <param name="faults">Receives the values that xl or libxl cannot use.</param>
    public static DeviceReading<NamedDevice> Parse(
        ScalarValue source,
        DeviceSyntax syntax,
        ICollection<DeviceWord> unknownWords,
        ICollection<ValueFault> faults)
    {
        var words = new List<DeviceWord>();
        var found = new List<ValueFault>();
        foreach (var (word, isFlag) in Split(source, syntax))
        {
            if (isFlag && syntax.EndsAtFlag)
            {
                break;
            }

            if (syntax.NeedsValues && word.Value.Length == 0)
            {
                return new(null, new DeviceError(word.Span, $"'{word.Name}' has no value"));
            }

            if (isFlag ? syntax.KnowsFlag(word.Name) : syntax.Knows(word.Name))
            {
                words.Add(word);
                if (FindFault(source, syntax, word) is { } fault)
                {
                    found.Add(fault);
                }
            }
            else if (syntax.UnknownWord == UnknownWord.Refused)
            {
                return new(
                    null,
                    new DeviceError(
                        word.Span,
                        $"'{word.Name}' is not an option of {syntax.Setting}; expected one of {string.Join(", ", syntax.Words)}"));
            }
            else
            {
                unknownWords.Add(word);
            }
        }

        if (syntax.Required.FirstOrDefault(name => !words.Exists(word => word.Name == name)) is { } missing)
        {
            return new(null, new DeviceError(source.Span, $"has no {missing}="));
        }

        found.ForEach(faults.Add);
        return new(new NamedDevice(source, words), null);
    }

    private static ValueFault? FindFault(ScalarValue source, DeviceSyntax syntax, DeviceWord word) =>
        syntax.Values.FirstOrDefault(rule => rule.Name == word.Name) is { } rule
        && ValueFault.Find(syntax.Setting, source, 0, word.Value, rule.Form, word.Name) is { } fault
            ? fault with { Span = word.Span, IsRefused = rule.IsRefused }
            : null;

    private static IEnumerable<(DeviceWord Word, bool IsFlag)> Split(ScalarValue source, DeviceSyntax syntax)
    {
        var offset = 0;
        foreach (var piece in syntax.IsOneWord ? [source.Text] : source.Text.Split(','))
        {
            var start = offset + piece.Length - piece.TrimStart(' ').Length;
            offset += piece.Length + 1;
            // Empty words are skipped, as C's strtok does.
            if (piece.Length == 0)
            {
                continue;
            }

            var text = piece.TrimStart(' ');
            var equals = text.IndexOf('=');
            var name = equals < 0 ? text : text[..equals];
            var value = equals < 0 ? "" : text[(equals + 1)..];
            var word = syntax.IsTrimmed
                ? new DeviceWord(name.Trim(), value.Trim(), source.SpanOf(start, text.TrimEnd().Length))
                : new DeviceWord(name, value, source.SpanOf(start, text.Length));
            yield return (word, equals < 0);
        }
    }
}
