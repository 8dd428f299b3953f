using System.Diagnostics.CodeAnalysis;
using XenSupport.Xl.Configuration;

namespace XenSupport.Xl.Settings;

/// <summary>The settings that a release's xl takes from a configuration, each as its assignments leave it.</summary>
internal sealed class GuestSettings
{
    private readonly Dictionary<string, Setting> _settings = [];

    public GuestSettings(IReadOnlyList<Assignment> assignments, XenVersion version)
    {
        foreach (var assignment in assignments)
        {
            if (SettingCatalogue.Find(assignment.Key) is not { } definition || definition.Since > version)
            {
                continue;
            }

            var earlier = assignment.IsAppending ? _settings.GetValueOrDefault(assignment.Key)?.Value : null;
            _settings[assignment.Key] = new Setting(definition, Join(earlier, assignment.Value), assignment);
        }
    }

    /// <summary>Every setting that the release knows, usable or not.</summary>
    public IReadOnlyCollection<Setting> All => _settings.Values;

    /// <summary>A setting that is present and that xl can use.</summary>
    public bool TryGet(string key, [NotNullWhen(true)] out Setting? setting) =>
        _settings.TryGetValue(Known(key), out setting) && setting.IsUsable;

    public long? Number(string key) => TryGet(key, out var setting) ? setting.Number : null;

    public bool? Flag(string key) => Number(key) is { } number ? number != 0 : null;

    public string? Text(string key) => TryGet(key, out var setting) ? setting.Text : null;

    /// <summary>The strings of a list, or a single string as a list of one.</summary>
    public IEnumerable<ScalarValue> Texts(string key) => TryGet(key, out var setting)
        ? setting.Texts ?? (setting.Value is ScalarValue scalar ? [scalar] : [])
        : [];

    public IEnumerable<IReadOnlyList<ScalarValue>> Lists(string key) =>
        TryGet(key, out var setting) ? setting.Lists ?? [] : [];

    // SettingsReader reports values that cannot be joined.
    private static ConfigurationValue Join(ConfigurationValue? earlier, ConfigurationValue later) =>
        (earlier, later) switch
        {
            (ScalarValue left, ScalarValue right) => right with { Text = left.Text + right.Text, IsVerbatim = false },
            (ListValue left, ListValue right) => right with { Items = [.. left.Items, .. right.Items] },
            _ => later,
        };

    // A name that xl has never had is a mistake in the mapping, not in the file.
    private static string Known(string key) =>
        SettingCatalogue.Find(key) is not null
            ? key
            : throw new ArgumentException($"xl has no setting '{key}'.", nameof(key));
}
