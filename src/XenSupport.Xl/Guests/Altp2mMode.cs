namespace XenSupport.Xl.Guests;

/// <summary>The modes of <c>altp2m</c>, by libxl's numbers.</summary>
internal enum Altp2mMode
{
    Disabled,
    Mixed,
    External,
    Limited,

    /// <summary>A value that xl refuses.</summary>
    Unknown,
}
