namespace XenSupport;

/// <summary>
/// Tells analyzers which releases an assembly targets, also when they see it as a reference. Generated code applies
/// this attribute.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class XenTargetsAttribute : Attribute
{
    /// <summary>Marks an assembly.</summary>
    /// <param name="releases">The releases, in the format of <see cref="Releases"/>.</param>
    /// <param name="features">The class that holds the features of the assembly's statements.</param>
    /// <param name="limits">The class that holds their limits.</param>
    public XenTargetsAttribute(string releases, Type features, Type limits)
    {
        Releases = releases;
        Features = features;
        Limits = limits;
    }

    /// <summary>
    /// The versions of the targeted releases, oldest first, with <c>Unreleased</c> after one that has no security
    /// support yet. For example <c>4.20; 4.21-unstable Unreleased</c>.
    /// </summary>
    public string Releases { get; }

    /// <summary>The class that holds the features of the assembly's statements.</summary>
    public Type Features { get; }

    /// <summary>The class that holds their limits.</summary>
    public Type Limits { get; }
}
