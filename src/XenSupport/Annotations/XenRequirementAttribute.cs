namespace XenSupport;

#pragma warning disable CS3015 // Only its subclasses are applied, and their constructors are accessible.
/// <summary>A condition on a Xen release: a feature that it must support, a minimum version, or both.</summary>
public abstract class XenRequirementAttribute : Attribute
#pragma warning restore CS3015
{
    private protected XenRequirementAttribute()
    {
    }

    private protected XenRequirementAttribute(Type feature) => Feature = feature;

    /// <summary>The generated class of the feature; null if only a version is required.</summary>
    public Type? Feature { get; }

    /// <summary>
    /// The lowest version that meets the condition, in the format of <see cref="XenVersion.Parse"/> (<c>4.21</c>); null
    /// if any version does. Together with a feature, both are required.
    /// </summary>
    public string? MinVersion { get; set; }

    /// <summary>
    /// The weakest acceptable status of the feature. The default is <see cref="SupportStatus.Supported"/>, which
    /// <see cref="SupportStatus.Deprecated"/> also meets. A weaker status than that does not require security support.
    /// </summary>
    public SupportStatus Accept { get; set; } = SupportStatus.Supported;

    /// <summary>
    /// Whether the feature may lack security support, have it under conditions only, or have it from others. The status
    /// must still be at least <see cref="Accept"/>.
    /// </summary>
    public bool AcceptNoSecuritySupport { get; set; }
}
