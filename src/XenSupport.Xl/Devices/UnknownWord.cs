namespace XenSupport.Xl.Devices;

/// <summary>What xl does with a word that it does not know.</summary>
internal enum UnknownWord
{
    Refused,

    /// <summary>xl continues without it, with or without a message.</summary>
    Ignored,
}
