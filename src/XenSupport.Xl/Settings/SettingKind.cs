namespace XenSupport.Xl.Settings;

/// <summary>The kind of value that xl asks for. It warns about any other, and treats the setting as absent.</summary>
internal enum SettingKind
{
    Number,

    /// <summary>A number as well: 0 is no, anything else is yes.</summary>
    Flag,
    Text,
    Texts,

    /// <summary>A list of lists of strings.</summary>
    Lists,
    TextOrTexts,
    NumberOrText,
    TextsOrFlag,
}
