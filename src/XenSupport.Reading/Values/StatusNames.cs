namespace XenSupport.Reading.Values;

/// <summary>Readable names of statuses.</summary>
internal static class StatusNames
{
    /// <summary>The name of a status, as statements spell it.</summary>
    public static string Of(SupportStatus status) => status switch
    {
        SupportStatus.Supported => "Supported",
        SupportStatus.Deprecated => "Deprecated",
        SupportStatus.TechPreview => "Tech Preview",
        SupportStatus.Experimental => "Experimental",
        SupportStatus.NotSupported => "Not supported",
        SupportStatus.NotFunctional => "Not functional",
        SupportStatus.NotImplemented => "Not implemented",
        _ => "Unknown",
    };

    /// <summary>Whether there is security support, in words.</summary>
    public static string Of(SecuritySupport support) => support switch
    {
        SecuritySupport.Supported => "yes",
        SecuritySupport.Conditional => "under conditions",
        SecuritySupport.External => "by another project",
        SecuritySupport.NotSupported => "no",
        _ => "not stated",
    };
}
