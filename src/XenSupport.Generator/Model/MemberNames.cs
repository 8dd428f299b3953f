namespace XenSupport.Generator.Model;

/// <summary>The names of the members that a generated class may have. No heading's class is named like one.</summary>
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

    private static readonly string[] FeatureMembers =
        [Key, Status, SecuritySupport, IsSupported, IsSecuritySupported, SupportedSince, Values];

    private static readonly string[] LimitMembers = [SupportedMax, SecuritySupportedMax, AtLeast];

    private static readonly HashSet<string> All = CreateAll();

    public static bool Contains(string name) => All.Contains(name);

    private static HashSet<string> CreateAll()
    {
        var all = new HashSet<string>(FeatureMembers, StringComparer.Ordinal);
        foreach (var limit in LimitMembers)
        {
            all.Add(limit);
            foreach (var (unit, _) in SizeUnit.All)
            {
                all.Add(limit + unit);
            }
        }

        return all;
    }
}
