namespace XenSupport.Xl.Devices;

/// <summary>The disk image formats that xl knows.</summary>
internal enum DiskFormat
{
    Raw,
    Qcow,
    Qcow2,
    Vhd,
    Qed,

    /// <summary>No medium.</summary>
    Empty,
}
