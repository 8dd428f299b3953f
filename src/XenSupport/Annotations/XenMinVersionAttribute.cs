namespace XenSupport;

/// <summary>
/// On a parameter of a guard (<see cref="XenGuardAttribute"/>): the argument is the lowest version for which the guard
/// is true, as in <c>4.21</c>. An argument that is not a constant guards nothing.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class XenMinVersionAttribute : Attribute
{
    /// <summary>Marks the parameter that names the version.</summary>
    public XenMinVersionAttribute()
    {
    }
}
