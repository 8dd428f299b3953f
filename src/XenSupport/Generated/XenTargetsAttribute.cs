namespace XenSupport;

/// <summary>
/// Marks an assembly with the releases that it targets, so that analyzers can read them from metadata. Generated code has
/// it.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class XenTargetsAttribute : Attribute
{
    /// <summary>Marks an assembly.</summary>
    /// <param name="releases">The releases, as <see cref="Releases"/> gives them.</param>
    /// <param name="features">The class that holds the features of the assembly's statements.</param>
    /// <param name="limits">The class that holds their limits.</param>
    public XenTargetsAttribute(string releases, Type features, Type limits)
    {
        Releases = releases;
        Features = features;
        Limits = limits;
    }

    /// <summary>
    /// The versions of the targeted releases, the oldest first; <c>Unreleased</c> follows one that has no security support
    /// yet. For example <c>4.20; 4.21-unstable Unreleased</c>.
    /// </summary>
    public string Releases { get; }

    /// <summary>The class that holds the features of the assembly's statements.</summary>
    public Type Features { get; }

    /// <summary>The class that holds their limits.</summary>
    public Type Limits { get; }
}
