using XenSupport.Tool.CommandLine;

namespace XenSupport.Tool.Files;

/// <summary>Reads the files that a command line names.</summary>
internal static class InputFile
{
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public static byte[] ReadBytes(string path) => Read(path, File.ReadAllBytes);

    /// <inheritdoc cref="ReadBytes"/>
    public static string ReadText(string path) => Read(path, File.ReadAllText);

    private static T Read<T>(string path, Func<string, T> read)
    {
        try
        {
            return read(path);
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"cannot read '{path}': {exception.Message.TrimEnd('.')}");
        }
    }
}
