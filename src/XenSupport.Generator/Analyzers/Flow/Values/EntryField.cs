namespace XenSupport.Generator.Analyzers.Flow.Values;

/// <summary>What of an entry a value is.</summary>
internal enum EntryField
{
    /// <summary>The entry itself.</summary>
    Whole,

    Status,

    SecuritySupport,

    IsSupported,

    IsSecuritySupported,
}
