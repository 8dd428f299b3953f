namespace XenSupport;

/// <summary>
/// Says what a member needs of Xen. A use of the member is an error (XEN2001) unless each release that the project targets
/// meets it, a guard stands before the use, or the code around it requires as much.
/// </summary>
/// <remarks>
/// On a type it holds for each of the type's members, on an assembly for all of its code: there it is held against the
/// targeted releases by itself. Several on one declaration are asked for together.
/// </remarks>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Delegate
        | AttributeTargets.Enum | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property
        | AttributeTargets.Event | AttributeTargets.Field,
    AllowMultiple = true,
    Inherited = false)]
public sealed class RequiresXenAttribute : XenRequirementAttribute
{
    /// <summary>Requires what the properties say: <see cref="XenRequirementAttribute.MinVersion"/>.</summary>
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
