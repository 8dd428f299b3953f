namespace XenSupport;

/// <summary>What the numbers of a limit count.</summary>
public enum LimitUnit
{
    /// <summary>Pieces: processors, event channels.</summary>
    Count = 0,

    /// <summary>Bytes. The units of a statement are binary: a TiB is 2^40 bytes.</summary>
    Bytes = 1,
}
