namespace XenSupport.Reading.Findings;

/// <summary>A rule of the catalogue.</summary>
/// <param name="Id">The id (<c>XEN1003</c>), which never gets a second meaning.</param>
/// <param name="Title">What the rule is about, independent of a particular finding.</param>
/// <param name="MessageFormat">The message, with a placeholder for each argument of a finding.</param>
internal sealed record Rule(string Id, string Title, string MessageFormat, FindingSeverity Severity)
{
    private const string HelpFolder = "https://github.com/xensupport/xensupport/blob/main/docs/diagnostics/";

    public string HelpLink => HelpFolder + Id + ".md";
}
