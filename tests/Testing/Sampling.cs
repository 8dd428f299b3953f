using CsCheck;

namespace XenSupport.Testing;

/// <summary>How often a property is tried.</summary>
internal static class Sampling
{
    private static readonly bool IsSetFromOutside = Environment.GetEnvironmentVariable("CsCheck_Iter") is not null;

    /// <summary>As often as is ordinary for a property, or as CsCheck_Iter says.</summary>
    public static long Times(int ordinary) => IsSetFromOutside ? Check.Iter : ordinary;
}
