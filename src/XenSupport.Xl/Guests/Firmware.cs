namespace XenSupport.Xl.Guests;

/// <summary>What an HVM guest boots with.</summary>
internal enum Firmware
{
    SeaBios,
    Ovmf,
    RomBios,

    /// <summary>A file that the configuration names.</summary>
    File,

    /// <summary>A word that xl refuses.</summary>
    Unknown,
}
