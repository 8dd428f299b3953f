namespace XenSupport;

/// <summary>
/// Says which condition is met when a member is true: a method or property that returns bool (or a task of bool), or a
/// field. Code that checks the member may use what requires the same condition.
/// </summary>
/// <remarks>
/// A guard that takes a host holds for that host only; a use on another host is an error (XEN2001). If a member has
/// several, all of them are met when it is true.
/// </remarks>
[AttributeUsage(
    AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field,
    AllowMultiple = true,
    Inherited = false)]
public sealed class XenGuardAttribute : XenRequirementAttribute
{
    /// <summary>Guards the version in <see cref="XenRequirementAttribute.MinVersion"/>.</summary>
    public XenGuardAttribute()
    {
    }

    /// <summary>Guards a feature.</summary>
    /// <param name="feature">The generated class of the feature.</param>
    public XenGuardAttribute(Type feature)
        : base(feature)
    {
    }
}
