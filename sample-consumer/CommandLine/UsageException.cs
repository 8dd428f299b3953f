namespace SampleConsumer.CommandLine;

/// <summary>The command cannot do what it was asked. The message is one line, for the person who asked.</summary>
internal sealed class UsageException(string message) : Exception(message);
