namespace XenSupport;

/// <summary>
/// Says what is met where a member is true: a method or a property that returns bool (or a task of it), or a field. Where
/// it was asked, what requires the same may be used.
/// </summary>
/// <remarks>
/// A guard that is handed a host holds for that host alone, and a use of another is an error (XEN2001). Several on one
/// member are met together.
/// </remarks>
[AttributeUsage(
    AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = true, Inherited = false)]
public sealed class XenGuardAttribute : XenRequirementAttribute
{
    /// <summary>Guards what the properties say: <see cref="XenRequirementAttribute.MinVersion"/>.</summary>
    public XenGuardAttribute()
    {
    }

    /// <summary>Guards what requires a feature.</summary>
    /// <param name="feature">The generated class of the feature.</param>
    public XenGuardAttribute(Type feature)
        : base(feature)
    {
    }
}
