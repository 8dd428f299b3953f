namespace XenSupport.Tool.Tests.Testing;

/// <summary>Small statements, made from rows of data like those in generated code.</summary>
internal static class Rows
{
    public static SupportStatement StatementOf(string version, params string[] rows) => SupportStatement.FromData(
        1, [$"release\t{version}\t2025-03-05\t2026-09-05\t2028-03-05\thttps://example.org/notes", .. rows]);

    public static string Section(string anchor, string feature, string description = "", string caveats = "") =>
        $"section\t{anchor}\t{description}\t{caveats}\tGuest Type\t{feature}";

    public static string Entry(
        string key,
        string value = "Supported",
        SupportStatus status = SupportStatus.Supported,
        SecuritySupport securitySupport = SecuritySupport.Supported,
        string qualifier = "",
        string field = "Status") =>
        $"entry\t{key}\t{field}\t{qualifier}\t{value}\t{status:D}\t{securitySupport:D}";

    public static string Limit(
        string key,
        long supportedMax,
        long securitySupportedMax,
        LimitUnit unit = LimitUnit.Count) => $"limit\t{key}\t\t{unit:D}\t{supportedMax}\t{securitySupportedMax}\t\t";
}
