namespace XenSupport;

#pragma warning disable CS3015 // It is abstract, and nobody applies it.
/// <summary>A condition that a Xen release meets or does not: a feature that it supports, or its version.</summary>
public abstract class XenRequirementAttribute : Attribute
#pragma warning restore CS3015
{
    private protected XenRequirementAttribute()
    {
    }

    private protected XenRequirementAttribute(Type feature) => Feature = feature;

    /// <summary>The generated class of the feature; null where the version alone is asked for.</summary>
    public Type? Feature { get; }

    /// <summary>
    /// The lowest version that meets the condition, as <see cref="XenVersion.Parse"/> reads it (<c>4.21</c>); null where any
    /// does. Beside a feature, both are asked for.
    /// </summary>
    public string? MinVersion { get; set; }

    /// <summary>
    /// The weakest status of the feature that will do. Unless told, <see cref="SupportStatus.Supported"/>, which
    /// <see cref="SupportStatus.Deprecated"/> meets as well. Whoever accepts less than that does not ask for security support.
    /// </summary>
    public SupportStatus Accept { get; set; } = SupportStatus.Supported;
}
