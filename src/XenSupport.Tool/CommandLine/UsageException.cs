namespace XenSupport.Tool.CommandLine;

/// <summary>The command cannot do what it was asked to. The message is one line, for the user.</summary>
internal sealed class UsageException(string message) : Exception(message);
