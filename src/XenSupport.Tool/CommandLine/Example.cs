namespace XenSupport.Tool.CommandLine;

/// <summary>A command line, and what it does.</summary>
internal sealed record Example(string CommandLine, string Meaning);
