namespace XenSupport.Reading.Releases;

/// <summary>The names by which a project says what is read of several releases.</summary>
internal static class OptionNames
{
    /// <summary>The property that names the oldest targeted release.</summary>
    public const string MinVersion = "XenMinVersion";

    /// <summary>The property that names the newest targeted release.</summary>
    public const string MaxVersion = "XenMaxVersion";

    /// <summary>The metadata of an item that makes it an overlay.</summary>
    public const string Overlay = "Overlay";
}
