namespace XenSupport.Xl.Settings;

/// <summary>A setting that xl knows.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Kind">What its value must be.</param>
/// <param name="Since">
/// The first release whose xl knows it; null if that is <see cref="SettingCatalogue.OldestRelease"/> or older.
/// </param>
internal sealed record SettingDefinition(string Key, SettingKind Kind, XenVersion? Since = null);
