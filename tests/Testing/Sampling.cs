using CsCheck;

namespace XenSupport.Testing;

/// <summary>The number of samples for a property.</summary>
internal static class Sampling
{
    private static readonly bool IsSetFromOutside = Environment.GetEnvironmentVariable("CsCheck_Iter") is not null;

    /// <summary>The property's usual number, unless CsCheck_Iter is set.</summary>
    public static long Times(int ordinary) => IsSetFromOutside ? Check.Iter : ordinary;
}
