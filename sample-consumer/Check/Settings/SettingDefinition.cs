using XenSupport;

namespace SampleConsumer.Check.Settings;

/// <summary>A setting that xl knows.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Kind">What its value must be.</param>
/// <param name="Since">The release whose xl was the first to know it; null: all of 4.17 and later do.</param>
internal sealed record SettingDefinition(string Key, SettingKind Kind, XenVersion? Since = null);
