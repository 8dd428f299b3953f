using XenSupport.Xl.Configuration;

namespace XenSupport.Xl.Devices;

/// <summary>Reads named words, separated by commas, as xl does for a setting.</summary>
internal static class NamedDeviceParser
{
    /// <summary>Reads one element, and collects the words that xl warns about and ignores.</summary>
    public static DeviceReading<NamedDevice> Parse(
        ScalarValue source,
        DeviceSyntax syntax,
        ICollection<DeviceWord> unknownWords)
    {
        var words = new List<DeviceWord>();
        foreach (var (word, isFlag) in Split(source, syntax))
        {
            if (isFlag && syntax.EndsAtFlag)
            {
                break;
            }

            if (isFlag ? syntax.KnowsFlag(word.Name) : syntax.Knows(word.Name))
            {
                words.Add(word);
            }
            else if (syntax.UnknownWord == UnknownWord.Refused)
            {
                return new(
                    null,
                    new DeviceError(
                        word.Span,
                        $"'{word.Name}' is not an option of {syntax.Setting}; expected one of {string.Join(", ", syntax.Words)}"));
            }
            else if (syntax.UnknownWord == UnknownWord.Reported)
            {
                unknownWords.Add(word);
            }
        }

        return syntax.Required.FirstOrDefault(name => !words.Exists(word => word.Name == name)) is { } missing
            ? new(null, new DeviceError(source.Span, $"has no {missing}="))
            : new(new NamedDevice(source, words), null);
    }

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
