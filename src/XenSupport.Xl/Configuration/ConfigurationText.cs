using System.Text;

namespace XenSupport.Xl.Configuration;

/// <summary>Decodes a configuration. xl reads bytes, so none is dropped, not even a byte order mark.</summary>
internal static class ConfigurationText
{
    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true);

    /// <summary>Decodes as UTF-8 if the bytes are valid, otherwise as one character per byte.</summary>
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
