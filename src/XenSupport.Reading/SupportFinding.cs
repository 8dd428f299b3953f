using System.Globalization;
using XenSupport.Reading.Findings;

namespace XenSupport.Reading;

/// <summary>Something that is wrong with a statement, and where.</summary>
public sealed class SupportFinding
{
    internal SupportFinding(Finding finding, int line, int column)
    {
        Id = finding.Rule.Id;
        Severity = finding.Rule.Severity;
        Message = finding.Message;
        HelpLink = finding.Rule.HelpLink;
        Start = finding.Range.Start;
        Length = finding.Range.Length;
        Line = line;
        Column = column;
    }

    /// <summary>The id of the rule, as the compiler reports it.</summary>
    /// <example><c>XEN1003</c></example>
    public string Id { get; }

    /// <summary>How much it matters.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>What is wrong, and what was expected. One line of text.</summary>
    public string Message { get; }

    /// <summary>The address of the page about the rule.</summary>
    public string HelpLink { get; }

    /// <summary>The index of the first character of the smallest wrong piece; 0 for the file as a whole.</summary>
    public int Start { get; }

    /// <summary>The number of characters of that piece, in UTF-16; 0 for a place between two characters.</summary>
    public int Length { get; }

    /// <summary>The line of <see cref="Start"/>; the first is 1.</summary>
    public int Line { get; }

    /// <summary>The column of <see cref="Start"/> in UTF-16 characters; the first is 1.</summary>
    public int Column { get; }

    /// <summary>Returns the finding as compilers print one, without the file.</summary>
    /// <returns>
    /// For example <c>(12,13): error XEN1003: Unknown status 'Suported': did you mean 'Supported'?</c>
    /// </returns>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "({0},{1}): {2} {3}: {4}",
        Line,
        Column,
        Severity.ToString().ToLowerInvariant(),
        Id,
        Message);
}
