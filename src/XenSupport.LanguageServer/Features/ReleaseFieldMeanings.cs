namespace XenSupport.LanguageServer.Features;

/// <summary>What the fields of a release mean (docs/format.md, section 2).</summary>
internal static class ReleaseFieldMeanings
{
    public static string Of(string field) => field switch
    {
        SupportField.XenVersion => "The version of Xen that the statement describes.",
        SupportField.InitialRelease => "The day of the version's first release.",
        SupportField.SupportedUntil => "The last day on which bugs are fixed.",
        SupportField.SecuritySupportUntil => "The last day of security support.",
        _ => "The address of the release notes.",
    };
}
