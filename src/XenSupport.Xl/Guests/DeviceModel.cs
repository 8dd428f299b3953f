namespace XenSupport.Xl.Guests;

/// <summary>The QEMU that emulates an HVM guest's devices.</summary>
internal enum DeviceModel
{
    QemuXen,
    QemuXenTraditional,

    /// <summary>A word that xl refuses.</summary>
    Unknown,
}
