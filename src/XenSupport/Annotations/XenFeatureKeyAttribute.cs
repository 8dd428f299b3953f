namespace XenSupport;

/// <summary>
/// On a parameter of a guard (<see cref="XenGuardAttribute"/>): the argument is the key of the feature that the guard
/// checks. An argument that is not a constant guards nothing.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class XenFeatureKeyAttribute : Attribute
{
    /// <summary>Marks the parameter that names the feature.</summary>
    public XenFeatureKeyAttribute()
    {
    }

    /// <summary>
    /// Whether the guard checks the feature's security support as well. Without it, a use of what requires security
    /// support remains a warning (XEN2002).
    /// </summary>
    public bool WithSecuritySupport { get; set; }
}
