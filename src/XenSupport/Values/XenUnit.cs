namespace XenSupport;

/// <summary>What a number that <c>XenLimitAttribute</c> marks counts. The units of sizes are binary.</summary>
public enum XenUnit
{
    /// <summary>The limit's own: pieces where it counts pieces, bytes where it is a size.</summary>
    Default = 0,

    /// <summary>Pieces: processors, disks.</summary>
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
