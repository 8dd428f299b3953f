using XenSupport.Reading.Values;

namespace XenSupport.Generator.Classes;

/// <summary>The member names of generated classes, which no nested class can have.</summary>
internal static class MemberNames
{
    public const string Key = "Key";

    public const string Status = "Status";
    public const string SecuritySupport = "SecuritySupport";
    public const string IsSupported = "IsSupported";
    public const string IsSecuritySupported = "IsSecuritySupported";
    public const string SupportedSince = "SupportedSince";
    public const string Values = "Values";

    public const string SupportedMax = "SupportedMax";
    public const string SecuritySupportedMax = "SecuritySupportedMax";
    public const string AtLeast = "AtLeast";

    public static bool Contains(string name) =>
        name is Key or Status or SecuritySupport or IsSupported or IsSecuritySupported or SupportedSince or Values
        || IsLimit(name, SupportedMax)
        || IsLimit(name, SecuritySupportedMax)
        || IsLimit(name, AtLeast);

    // A size has one member per unit.
    private static bool IsLimit(string name, string limit) =>
        name.StartsWith(limit, StringComparison.Ordinal)
        && (name.Length == limit.Length || SizeUnits.Contains(name.Substring(limit.Length)));
}
