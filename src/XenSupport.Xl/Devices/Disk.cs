using XenSupport.Xl.Configuration;

namespace XenSupport.Xl.Devices;

/// <summary>A disk of a guest, as an element of <c>disk</c> describes it (xl-disk-configuration(5)).</summary>
internal sealed record Disk(ScalarValue Source) : IDevice
{
    public string Target { get; init; } = "";

    public DiskFormat Format { get; init; }

    /// <summary>Its words, named as xl names them, even those that the file does not name.</summary>
    public IReadOnlyList<DeviceWord> Words { get; init; } = [];

    /// <summary>The last word with a name, or null.</summary>
    public DeviceWord? Word(string name) => Words.LastOrDefault(word => word.Name == name);

    /// <summary>The guest's name for it.</summary>
    public required DeviceWord Vdev { get; init; }

    public DeviceWord? Backend { get; init; }

    /// <summary>What should serve it; null if libxl chooses.</summary>
    public DiskBackend? BackendType { get; init; }

    public string? Script { get; init; }

    public bool IsVirtio { get; init; }

    public bool IsCdrom { get; init; }

    public bool HasColo { get; init; }

    /// <summary>Old spellings that xl accepts silently: prefixes of the target, and a type after the name.</summary>
    public IReadOnlyList<DeviceWord> OldSpellings { get; init; } = [];

    /// <summary>libxl's number of the name; null if it is not a name.</summary>
    public long? DeviceNumber => VirtualDisk.NumberOf(Vdev.Value);

    /// <summary>The parsed name; null if it is a number.</summary>
    public VirtualDisk? Name => VirtualDisk.Parse(Vdev.Value);
}
