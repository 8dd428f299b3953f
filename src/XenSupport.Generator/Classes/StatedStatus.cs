namespace XenSupport.Generator.Classes;

/// <summary>A status that consecutive releases state for a feature; without a value they state none.</summary>
/// <param name="Value">The value as written, without a full stop, and with the mark of an overlay.</param>
/// <param name="Versions">The description of the releases: <c>4.17–4.20</c>.</param>
internal readonly record struct StatedStatus(
    string Versions, string? Value, SecuritySupport SecuritySupport, SecuritySupportPeriod Period)
{
    /// <summary>
    /// Returns the line: <c>Supported (Xen 4.20). Security support: yes, until 2030-03-05.</c>
    /// </summary>
    public string Describe() => Value is null
        ? $"Not stated (Xen {Versions})."
        : $"{Value} (Xen {Versions}). Security support: {DescribeSecuritySupport()}.";

    private string DescribeSecuritySupport() => SecuritySupport switch
    {
        SecuritySupport.Supported => Period.Describe("yes"),
        SecuritySupport.External => "by another project",
        SecuritySupport.Conditional => Period.Describe("under conditions"),
        SecuritySupport.NotSupported => "no",
        _ => "not stated",
    };
}
