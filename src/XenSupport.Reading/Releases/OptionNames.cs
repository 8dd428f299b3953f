namespace XenSupport.Reading.Releases;

/// <summary>The names of the project's options on several releases.</summary>
internal static class OptionNames
{
    /// <summary>The property that names the oldest targeted release.</summary>
    public const string MinVersion = "XenMinVersion";

    /// <summary>The property that names the newest targeted release.</summary>
    public const string MaxVersion = "XenMaxVersion";

    /// <summary>The metadata that makes an item an overlay.</summary>
    public const string Overlay = "Overlay";
}
