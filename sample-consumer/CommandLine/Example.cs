namespace SampleConsumer.CommandLine;

/// <summary>A command line, and what one gets from it.</summary>
internal sealed record Example(string CommandLine, string Meaning);
