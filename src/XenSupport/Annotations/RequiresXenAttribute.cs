namespace XenSupport;

/// <summary>
/// Says what a member requires of Xen. A use of the member is an error (XEN2001) unless every release that the project
/// targets meets the requirement, a guard checks it before the use, or the code around it requires as much.
/// </summary>
/// <remarks>
/// On a type it applies to every member; on an assembly it applies to all of its code, and is itself compared with the
/// targeted releases. If a declaration has several, all of them must be met.
/// </remarks>
[AttributeUsage(
    AttributeTargets.Assembly
        | AttributeTargets.Class
        | AttributeTargets.Struct
        | AttributeTargets.Interface
        | AttributeTargets.Delegate
        | AttributeTargets.Enum
        | AttributeTargets.Constructor
        | AttributeTargets.Method
        | AttributeTargets.Property
        | AttributeTargets.Event
        | AttributeTargets.Field,
    AllowMultiple = true,
    Inherited = false)]
public sealed class RequiresXenAttribute : XenRequirementAttribute
{
    /// <summary>Requires the version in <see cref="XenRequirementAttribute.MinVersion"/>.</summary>
    public RequiresXenAttribute()
    {
    }

    /// <summary>Requires a feature.</summary>
    /// <param name="feature">The generated class of the feature.</param>
    public RequiresXenAttribute(Type feature)
        : base(feature)
    {
    }
}
