namespace XenSupport;

/// <summary>
/// Says which limit holds for a number: a parameter, a property, a field, or what a method returns. A constant above it is
/// a warning where it is without security support (XEN3001), and an error where it is not supported (XEN3002).
/// </summary>
/// <remarks>On an array or a collection it holds for each element. Of several, each holds.</remarks>
[AttributeUsage(
    AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.ReturnValue,
    AllowMultiple = true,
    Inherited = false)]
public sealed class XenLimitAttribute : Attribute
{
    /// <summary>Holds a number against a limit.</summary>
    /// <param name="limit">The generated class of the limit.</param>
    public XenLimitAttribute(Type limit) => Limit = limit;

    /// <summary>The generated class of the limit.</summary>
    public Type Limit { get; }

    /// <summary>What the number counts. One that does not fit the limit is an error (XEN3003).</summary>
    public XenUnit Unit { get; set; }
}
