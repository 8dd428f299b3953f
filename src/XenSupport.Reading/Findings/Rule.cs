namespace XenSupport.Reading.Findings;

/// <summary>A rule of the catalogue.</summary>
/// <param name="Id">The id, which is never given a second meaning: <c>XEN1003</c>.</param>
/// <param name="Title">What the rule is about, without a particular finding.</param>
/// <param name="MessageFormat">The message, with a placeholder for each argument of a finding.</param>
internal sealed record Rule(string Id, string Title, string MessageFormat, FindingSeverity Severity)
{
    private const string HelpFolder = "https://github.com/xensupport/xensupport/blob/main/docs/diagnostics/";

    /// <summary>The address of the rule's page.</summary>
    public string HelpLink => HelpFolder + Id + ".md";
}
