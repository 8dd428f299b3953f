namespace XenSupport.Generator.Model;

/// <summary>The names of the members that a generated feature class may have.</summary>
internal static class FeatureMembers
{
    public const string Key = "Key";
    public const string Status = "Status";
    public const string SecuritySupport = "SecuritySupport";
    public const string IsSupported = "IsSupported";
    public const string IsSecuritySupported = "IsSecuritySupported";
    public const string SupportedSince = "SupportedSince";
    public const string Values = "Values";

    public static bool Contains(string name) => name is
        Key or Status or SecuritySupport or IsSupported or IsSecuritySupported or SupportedSince or Values;
}
