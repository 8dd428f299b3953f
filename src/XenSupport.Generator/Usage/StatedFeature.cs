namespace XenSupport.Generator.Usage;

/// <summary>What one release states of a feature.</summary>
/// <param name="IsStated">Whether it says anything of it.</param>
internal sealed record StatedFeature(Release Release, bool IsStated, SupportStatus Status, SecuritySupport SecuritySupport)
{
    /// <summary>The status in the words of a statement.</summary>
    public string Describe(bool withSecuritySupport) =>
        Describe() + (withSecuritySupport && IsStated ? DescribeSecuritySupport() : "");

    private string Describe() => !IsStated ? "not stated" : Status switch
    {
        SupportStatus.NotImplemented => "Not implemented",
        SupportStatus.NotFunctional => "Not functional",
        SupportStatus.NotSupported => "Not supported",
        SupportStatus.Experimental => "Experimental",
        SupportStatus.TechPreview => "Tech Preview",
        SupportStatus.Supported => "Supported",
        SupportStatus.Deprecated => "Deprecated",
        _ => "of unknown status",
    };

    private string DescribeSecuritySupport() => SecuritySupport switch
    {
        SecuritySupport.Supported => "",
        SecuritySupport.Conditional => " with conditions for security support",
        SecuritySupport.External => " with security support by others",
        _ => " without security support",
    };
}
