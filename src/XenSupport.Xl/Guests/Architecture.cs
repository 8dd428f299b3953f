namespace XenSupport.Xl.Guests;

/// <summary>The architecture of the host, which a configuration does not say.</summary>
internal enum Architecture
{
    X86,
    Arm32,
    Arm64,
}
