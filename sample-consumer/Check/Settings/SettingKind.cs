namespace SampleConsumer.Check.Settings;

/// <summary>What xl asks a setting for. What it is not, it warns of and takes as absent.</summary>
internal enum SettingKind
{
    Number,

    /// <summary>A number, too: 0 is no, all else is yes.</summary>
    Flag,
    Text,
    Texts,

    /// <summary>A list of lists of strings.</summary>
    Lists,
    TextOrTexts,
    NumberOrText,
    TextsOrFlag,
}
