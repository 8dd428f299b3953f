using XenSupport.Reading.Model;
using XenSupport.Reading.Text;
using XenSupport.Reading.Values;

namespace XenSupport.Reading.Building;

/// <summary>
/// Lets two sections with the same path (XEN1013) state the same: the weaker status and the lower limit of each
/// qualifier, whichever of the two keys is asked for.
/// </summary>
internal static class RepeatedSectionMerger
{
    public static void Merge(List<SectionModel> sections)
    {
        var firstByPath = new Dictionary<EquatableArray<string>, int>(sections.Count);
        for (var i = 0; i < sections.Count; i++)
        {
            if (!firstByPath.TryGetValue(sections[i].Path, out var first))
            {
                firstByPath.Add(sections[i].Path, i);
                continue;
            }

            // An earlier repetition may state more than this one now makes the first state.
            for (var earlier = first; earlier < i; earlier++)
            {
                if (sections[earlier].Path.Equals(sections[i].Path))
                {
                    var (left, right) = (sections[earlier], sections[i]);
                    sections[earlier] = Weaken(left, right);
                    sections[i] = Weaken(right, left);
                }
            }
        }
    }

    private static SectionModel Weaken(SectionModel section, SectionModel other) => section with
    {
        Entries = section.Entries.Select(entry => Weaken(entry, other)).ToList().ToEquatableArray(),
        Limits = section.Limits.Select(limit => Weaken(limit, other)).ToList().ToEquatableArray(),
    };

    private static EntryModel Weaken(EntryModel entry, SectionModel other)
    {
        foreach (var repeated in other.Entries)
        {
            if (repeated.Field == entry.Field && repeated.Qualifier == entry.Qualifier)
            {
                entry = entry with
                {
                    Status = SupportStrength.Weaker(entry.Status, repeated.Status),
                    SecuritySupport = SupportStrength.Weaker(entry.SecuritySupport, repeated.SecuritySupport),
                };
            }
        }

        return entry;
    }

    private static SectionLimit Weaken(SectionLimit limit, SectionModel other)
    {
        foreach (var repeated in other.Limits)
        {
            if (repeated.Qualifier == limit.Qualifier)
            {
                var merged = LimitModel.Merge(limit.Limit, repeated.Limit);
                limit = limit with { Limit = merged ?? new LimitModel(limit.Limit.Unit, null, null) };
            }
        }

        return limit;
    }
}
