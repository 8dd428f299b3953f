namespace XenSupport.Git;

/// <summary>Git could not do what was asked; the message is git's own.</summary>
internal sealed class GitException(string message) : Exception(message)
{
    /// <param name="error">What git wrote to standard error.</param>
    public static GitException Of(string error) =>
        new(error.Split('\n', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "git failed without a message");
}
