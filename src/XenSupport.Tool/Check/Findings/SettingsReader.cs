using XenSupport.Tool.Check.Mapping;
using XenSupport.Tool.Search;
using XenSupport.Xl.Configuration;
using XenSupport.Xl.Settings;

namespace XenSupport.Tool.Check.Findings;

/// <summary>Finds unknown keys, and values that xl cannot use.</summary>
internal sealed class SettingsReader(XenVersion version, GuestKinds guest)
{
    private static readonly HashSet<string> StopsXlIfUnusable =
    [
        "name",
        "max_grant_frames",
        "max_maptrack_frames",
        "max_grant_version",
        "device_model_args",
        "device_model_args_hvm",
        "device_model_args_pv",
        "smbios",
        "mca_caps",
    ];

    private static readonly HashSet<string> StopsXlIfNested =
        ["ioports", "irqs", "iomem", "smbios", "llc_colors", "viridian", "mca_caps", "xenstore_quota"];

    private string Release => $"Xen {version.Major}.{version.Minor}";

    /// <summary>The findings about the assignments of a file.</summary>
    public IEnumerable<ConfigurationFinding> Read(IReadOnlyList<Assignment> assignments, GuestSettings settings) =>
    [
        .. assignments.Select(ReadKey).OfType<ConfigurationFinding>(),
        .. ReadSequence(assignments),
        .. settings.All.SelectMany(ReadValue),
    ];

    private ConfigurationFinding? ReadKey(Assignment assignment) =>
        SettingCatalogue.Find(assignment.Key) switch
        {
            null => new ConfigurationFinding(
                FindingRules.UnknownKey,
                assignment.KeySpan,
                $"xl does not know '{assignment.Key}' and ignores it{Suggest(assignment.Key)}"),
            { Since: { } since } when since > version => new ConfigurationFinding(
                FindingRules.UnknownKey,
                assignment.KeySpan,
                $"xl in {Release} does not know '{assignment.Key}' and ignores it: it was added in Xen {since.Major}.{since.Minor}"),
            _ => null,
        };

    private static string Suggest(string key) =>
        WordLikeness.FindMisspelt(key, SettingCatalogue.Keys) is { } nearest ? $": did you mean '{nearest}'?" : "";

    // An assignment replaces earlier ones; an appended value must be of their kind.
    private static IEnumerable<ConfigurationFinding> ReadSequence(IReadOnlyList<Assignment> assignments)
    {
        var newest = new Dictionary<string, Assignment>();
        foreach (var assignment in assignments)
        {
            if (newest.TryGetValue(assignment.Key, out var earlier))
            {
                if (!assignment.IsAppending)
                {
                    yield return new ConfigurationFinding(
                        FindingRules.DuplicateKey,
                        assignment.KeySpan,
                        $"'{assignment.Key}' is also assigned on line {earlier.KeySpan.Start.Line}; only the last assignment counts");
                }
                else if (earlier.Value is ListValue != assignment.Value is ListValue)
                {
                    yield return new ConfigurationFinding(
                        FindingRules.Refused,
                        assignment.Value.Span,
                        $"{assignment.Key}: refused: a list and a string cannot be joined");
                }
            }

            newest[assignment.Key] = assignment;
        }
    }

    private IEnumerable<ConfigurationFinding> ReadValue(Setting setting)
    {
        var key = setting.Definition.Key;
        if (EffectTable.GuestsOf(key) == GuestKinds.X86HVM && guest != GuestKinds.X86HVM)
        {
            // xl does not even read it. The mapping reports those that it could use.
            if (!setting.IsUsable)
            {
                yield return new ConfigurationFinding(
                    FindingRules.NoEffect, setting.Span, $"{key}: no effect: it is only for HVM guests");
            }
        }
        else if (!setting.IsUsable)
        {
            yield return StopsXlIfUnusable.Contains(key)
                ? new ConfigurationFinding(
                    FindingRules.Refused,
                    setting.Newest.Value.Span,
                    $"{key}: refused: {Explain(setting)}")
                : new ConfigurationFinding(
                    FindingRules.UnusableValue,
                    setting.Newest.Value.Span,
                    $"{key}: {Explain(setting)}; xl treats it as absent");
        }
        else if (setting.InnerList is { } list)
        {
            yield return StopsXlIfNested.Contains(key)
                ? new ConfigurationFinding(
                    FindingRules.Refused,
                    list.Span,
                    $"{key}: refused: xl stops at a nested list")
                : new ConfigurationFinding(
                    FindingRules.UnusableValue,
                    list.Span,
                    $"{key}: a nested list ends the list; this element and all after it are lost");
        }
        else if (setting.Definition.Kind == SettingKind.Lists && FirstScalar(setting) is { } scalar)
        {
            yield return new ConfigurationFinding(
                FindingRules.Refused,
                scalar.Span,
                $"{key}: refused: each element must be a list");
        }
    }

    private static ScalarValue? FirstScalar(Setting setting) =>
        (setting.Value as ListValue)?.Items.OfType<ScalarValue>().FirstOrDefault();

    private static string Explain(Setting setting) => (setting.Definition.Kind, setting.Value) switch
    {
        (SettingKind.Texts or SettingKind.Lists, _) => "must be a list",
        (_, ListValue) => "must not be a list",
        _ when setting.Newest.IsAppending => "the value joined by '+=' is not a number",
        (_, ScalarValue scalar) => $"'{scalar.Text}' is not a number",
        _ => "is unusable",
    };
}
