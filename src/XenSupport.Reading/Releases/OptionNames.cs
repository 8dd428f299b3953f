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

    /// <summary>The metadata that names the releases that an overlay applies to.</summary>
    public const string OverlayRange = "Xen";

    /// <summary>The metadata of statements that a package adds, instead of the project.</summary>
    public const string Packaged = "Packaged";

    /// <summary>The metadata that says what reports call an overlay.</summary>
    public const string OverlayTitle = "Title";
}
