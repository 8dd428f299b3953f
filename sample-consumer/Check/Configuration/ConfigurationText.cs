using System.Text;

namespace SampleConsumer.Check.Configuration;

/// <summary>
/// Makes a text of the bytes of a configuration. xl reads bytes: none is dropped, and a byte order mark stays.
/// </summary>
internal static class ConfigurationText
{
    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true);

    /// <summary>UTF-8 where the bytes are that, and otherwise a character a byte.</summary>
    public static string Decode(byte[] bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }
}
