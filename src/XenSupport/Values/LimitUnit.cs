namespace XenSupport;

/// <summary>What the numbers of a limit count.</summary>
public enum LimitUnit
{
    /// <summary>A number of things, such as processors or event channels.</summary>
    Count = 0,

    /// <summary>Bytes. A statement's units are binary: a TiB is 2^40 bytes.</summary>
    Bytes = 1,
}
