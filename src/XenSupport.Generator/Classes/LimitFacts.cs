using XenSupport.Reading.Histories;
using XenSupport.Reading.Model;
using XenSupport.Reading.Releases;
using XenSupport.Reading.Text;
using XenSupport.Reading.Values;

namespace XenSupport.Generator.Classes;

/// <summary>What the targeted releases state about a limit.</summary>
/// <param name="Limit">The limit that holds in every release; null if one does not state it.</param>
/// <param name="Unit">The unit of the limit where it is first stated.</param>
/// <param name="SupportedMaxDisagreement">
/// What each release states, if some but not all state a maximum; otherwise null.
/// </param>
/// <param name="SecuritySupportedMaxDisagreement">The same for the maximum with security support.</param>
/// <param name="Lines">The stated limits; consecutive releases that state the same share a line.</param>
/// <param name="History">What each release states; if it states two limits, the lower.</param>
internal sealed record LimitFacts(
    string Key,
    LimitModel? Limit,
    LimitUnit Unit,
    string? SupportedMaxDisagreement,
    string? SecuritySupportedMaxDisagreement,
    EquatableArray<StatedReleaseLimit> Lines,
    LimitHistory History)
{
    /// <summary>Returns the facts of a node; null if no release states a limit.</summary>
    /// <param name="releases">The releases of the targets.</param>
    public static LimitFacts? Of(SupportNode node, List<StatementModel> targets, List<Release> releases)
    {
        if (!node.HasLimits)
        {
            return null;
        }

        var stated = new SectionLimit?[targets.Count];
        var history = new ReleaseMaxima[targets.Count];
        for (var i = 0; i < stated.Length; i++)
        {
            stated[i] = Find(node, targets[i]);
            history[i] = ReleaseMaxima.Of(releases[i], stated[i]);
        }

        var limits = Array.ConvertAll(stated, static limit => limit?.Limit);
        var merged = MergeAll(limits);
        return new LimitFacts(
            node.Key,
            merged,
            limits.FirstOrDefault(static limit => limit is not null)?.Unit ?? LimitUnit.Count,
            merged?.SupportedMax is null
                ? FindDisagreement(limits, releases, static limit => limit.SupportedMax)
                : null,
            merged?.SecuritySupportedMax is null
                ? FindDisagreement(limits, releases, static limit => limit.SecuritySupportedMax)
                : null,
            ToLines(stated, targets, releases),
            new LimitHistory(new EquatableArray<ReleaseMaxima>(history)));
    }

    /// <summary>
    /// Describes what each release states, <c>4.17–4.18 not stated, 4.19–4.20 4096</c>; null if none states a number.
    /// </summary>
    private static string? FindDisagreement(
        LimitModel?[] limits, List<Release> releases, Func<LimitModel, long?> number)
    {
        if (!Array.Exists(limits, limit => limit is not null && number(limit) is not null))
        {
            return null;
        }

        var parts = new List<string>();
        for (var first = 0; first < limits.Length;)
        {
            var words = Describe(limits[first], number);
            var last = first;
            while (last + 1 < limits.Length && Describe(limits[last + 1], number) == words)
            {
                last++;
            }

            parts.Add($"{Release.Describe(releases, first, last)} {words}");
            first = last + 1;
        }

        return string.Join(", ", parts);
    }

    private static string Describe(LimitModel? limit, Func<LimitModel, long?> number) => limit switch
    {
        null => "not stated",
        _ when number(limit) is { } max => SizeUnits.IsBelow(limit.Unit, max)
            ? SizeUnits.DescribeMaximum(limit.Unit, max)
            : SizeUnits.Describe(limit.Unit, max),
        { IsUnbounded: true } => "no upper bound",
        _ => "no maximum stated",
    };

    /// <summary>Finds what a release states; of two limits, the lower counts.</summary>
    private static SectionLimit? Find(SupportNode node, StatementModel statement)
    {
        SectionLimit? found = null;
        foreach (var limit in node.LimitsOf(statement))
        {
            found = found is null ? limit : Lower(found, limit);
        }

        return found;
    }

    private static SectionLimit Lower(SectionLimit found, SectionLimit other)
    {
        var lower =
            LimitModel.Merge(found.Limit, other.Limit) ?? new LimitModel(found.Limit.Unit, null, null);
        return lower == found.Limit ? found : found with { Limit = lower, OverlayTitle = other.OverlayTitle };
    }

    private static EquatableArray<StatedReleaseLimit> ToLines(
        SectionLimit?[] limits, List<StatementModel> targets, List<Release> releases)
    {
        var lines = new List<StatedReleaseLimit>();
        for (var first = 0; first < limits.Length;)
        {
            var last = first;
            while (last + 1 < limits.Length
                && limits[last + 1]?.Limit == limits[first]?.Limit
                && limits[last + 1]?.OverlayTitle == limits[first]?.OverlayTitle
                && targets[last + 1].Release.IsUnreleased == targets[first].Release.IsUnreleased)
            {
                last++;
            }

            lines.Add(new StatedReleaseLimit(
                Release.Describe(releases, first, last),
                limits[first]?.Limit,
                limits[first]?.OverlayTitle,
                targets[first].Release.IsUnreleased));
            first = last + 1;
        }

        return lines.ToEquatableArray();
    }

    private static LimitModel? MergeAll(LimitModel?[] limits)
    {
        var merged = limits.Length == 0 ? null : limits[0];
        for (var i = 1; i < limits.Length && merged is not null; i++)
        {
            merged = limits[i] is { } limit ? LimitModel.Merge(merged, limit) : null;
        }

        return merged;
    }
}
