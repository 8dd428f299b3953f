namespace XenSupport.Git;

/// <summary>Git could not do what was asked; the message is git's own.</summary>
internal sealed class GitException(string message) : Exception(message);
