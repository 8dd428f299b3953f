namespace XenSupport.Tool.CommandLine;

/// <summary>The exit codes of the tool.</summary>
internal static class ExitCode
{
    /// <summary>Success, with nothing to report.</summary>
    public const int Fine = 0;

    /// <summary>Success, with findings to review.</summary>
    public const int Findings = 1;

    /// <summary>Failure: an error in the command line or in a file that it names.</summary>
    public const int BadUsage = 2;

    /// <summary>What each code means, for help.</summary>
    public static IReadOnlyList<(int Code, string Meaning)> Meanings { get; } =
    [
        (Fine, "success"),
        (Findings, "findings to review"),
        (BadUsage, "an error in the command line or in a file that it names"),
    ];
}
