namespace XenSupport.Xl.Settings;

/// <summary>Guests by architecture and, on x86, by type, to say which guests a row is for.</summary>
[Flags]
internal enum GuestKinds
{
    None = 0,
    X86PV = 1,
    X86PVH = 2,
    X86HVM = 4,
    Arm32 = 8,
    Arm64 = 16,

    /// <summary>Guests on x86 whose memory Xen translates.</summary>
    X86Translated = X86PVH | X86HVM,
    X86 = X86PV | X86Translated,
    Arm = Arm32 | Arm64,
    Any = X86 | Arm,
}
