namespace XenSupport.CodeFixes.Guards;

/// <summary>Writes conditions.</summary>
internal static class GuardText
{
    public static string Negate(string condition) => condition.Contains(" && ") ? $"!({condition})" : $"!{condition}";
}
