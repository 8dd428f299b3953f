namespace XenSupport.Reading.Model;

/// <summary>The former key of an entry and its new one (docs/format.md, section 10).</summary>
internal sealed record Rename(string OldKey, string NewKey)
{
    /// <summary>The renames of Xen's own statements.</summary>
    public static IReadOnlyList<Rename> OfXen { get; } =
    [
        new("x86pvh-guest", "x86pvh--domu"),
        new("arm-guest", "arm"),
        new("vpmu--x86", "vpmu--x86-hvm"),
        new("physical-cpu-hotplug--x86", "acpi-cpu-hotplug--x86"),
        new("liveupdate-of-c-xenstored-daemon", "c-xenstored-daemon--liveupdate"),

        // One section became three: the framework, FLASK and SILO. The old status continues as the weakest of them.
        new("xsm-flask", "flask-xsm-module"),
    ];

    /// <summary>Returns the current key of a feature in Xen's own statements.</summary>
    public static string Newest(string key)
    {
        foreach (var rename in OfXen)
        {
            if (rename.OldKey == key)
            {
                return rename.NewKey;
            }
        }

        return key;
    }
}
