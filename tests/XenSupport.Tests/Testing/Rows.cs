namespace XenSupport.Tests.Testing;

/// <summary>Rows as in generated code. Code that was compiled with them must keep working.</summary>
internal static class Rows
{
    public const int Format = 1;

    public const string Release = "release\t4.20\t2025-03-05\t2028-03-06\t2030-03-07\thttps://example.org/4.20";

    public const string Section = "section\tx86pvh\tA guest.\tNot yet.\tGuest Type\tx86/PVH";

    public static string Entry(
        string key,
        SupportStatus status = SupportStatus.Supported,
        SecuritySupport securitySupport = SecuritySupport.Supported,
        string field = "Status",
        string value = "Supported") =>
        $"entry\t{key}\t{field}\t\t{value}\t{status:D}\t{securitySupport:D}";

    public static SupportStatement Read(params string[] entries) =>
        SupportStatement.FromData(Format, [Release, Section, .. entries]);

    public static SupportStatement StatementOf(string version, params string[] rows) =>
        SupportStatement.FromData(Format, [$"release\t{version}\t\t\t\t", .. rows]);
}
