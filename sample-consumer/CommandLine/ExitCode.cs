namespace SampleConsumer.CommandLine;

/// <summary>What the tool tells a script.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing to report.</summary>
    public const int Fine = 0;

    /// <summary>Done, and there is something that one should look at.</summary>
    public const int Findings = 1;

    /// <summary>Not done: the command line, or a file that it names, is wrong.</summary>
    public const int BadUsage = 2;
}
