namespace XenSupport;

/// <summary>The unit of a number marked with <c>XenLimitAttribute</c>. Size units are binary.</summary>
public enum XenUnit
{
    /// <summary>The limit's own unit: a count if the limit is a count, bytes if it is a size.</summary>
    Default = 0,

    /// <summary>A number of things, such as processors or disks.</summary>
    Count = 1,

    /// <summary>Bytes.</summary>
    Bytes = 2,

    /// <summary>Units of 2^10 bytes.</summary>
    KiB = 3,

    /// <summary>Units of 2^20 bytes.</summary>
    MiB = 4,

    /// <summary>Units of 2^30 bytes.</summary>
    GiB = 5,
}
