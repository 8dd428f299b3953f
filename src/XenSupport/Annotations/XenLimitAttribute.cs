namespace XenSupport;

/// <summary>
/// Sets the limit for a number: a parameter, a property, a field or a return value. A constant above it is a warning if
/// it only lacks security support (XEN3001), and an error if it is not supported at all (XEN3002).
/// </summary>
/// <remarks>On an array or a collection it applies to each element. If there are several, all of them apply.</remarks>
[AttributeUsage(
    AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.ReturnValue,
    AllowMultiple = true,
    Inherited = false)]
public sealed class XenLimitAttribute : Attribute
{
    /// <summary>Sets the limit.</summary>
    /// <param name="limit">The generated class of the limit.</param>
    public XenLimitAttribute(Type limit) => Limit = limit;

    /// <summary>The generated class of the limit.</summary>
    public Type Limit { get; }

    /// <summary>The unit of the number. A unit that does not fit the limit is an error (XEN3003).</summary>
    public XenUnit Unit { get; set; }
}
