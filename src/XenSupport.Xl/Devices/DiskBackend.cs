namespace XenSupport.Xl.Devices;

/// <summary>What serves a disk. libxl chooses it if the configuration does not.</summary>
internal enum DiskBackend
{
    /// <summary>A block device, served by dom0's kernel.</summary>
    Phy,

    /// <summary>QEMU.</summary>
    Qdisk,

    /// <summary>The tapdisk of blktap2.</summary>
    Tap,

    /// <summary>A program outside the toolstack.</summary>
    Standalone,
}
