using XenSupport.Reading.Fragments;
using XenSupport.Reading.Model;
using XenSupport.Reading.Values;

namespace XenSupport.Reading.Building;

/// <summary>
/// Finds the lines of a section that apply to a qualifier: its own, or else those of the nearest part that contains it
/// (docs/format.md, section 3). A line for <c>x86</c> applies to <c>x86, shim</c>; one without a qualifier applies to
/// all.
/// </summary>
internal sealed class ApplicableEntries
{
    private static readonly List<EntryModel> None = [];

    private readonly IReadOnlyList<EntryModel> _all;
    private readonly Dictionary<(string Field, string Qualifier), List<EntryModel>> _entries = [];

    public ApplicableEntries(IReadOnlyList<EntryModel> entries)
    {
        _all = entries;
        for (var i = 0; i < entries.Count; i++)
        {
            var name = (entries[i].Field, KeyOf(entries[i].Qualifier));
            if (!_entries.TryGetValue(name, out var others))
            {
                _entries.Add(name, others = []);
            }

            others.Add(entries[i]);
        }
    }

    public List<EntryModel> Find(string field, string? qualifier)
    {
        for (var current = qualifier ?? ""; ; current = WithoutLastPart(current))
        {
            if (_entries.TryGetValue((field, KeyOf(current)), out var found))
            {
                return found;
            }

            if (current.Length == 0)
            {
                return None;
            }
        }
    }

    /// <summary>Finds the limits of a field that apply to a qualifier and a word size.</summary>
    public IEnumerable<(EntryModel Entry, LimitModel Limit)> FindLimits(
        string field,
        string? qualifier,
        string? wordSize)
    {
        foreach (var entry in Find(field, qualifier))
        {
            foreach (var stated in entry.Limits)
            {
                if (stated.WordSize is null || wordSize is null || stated.WordSize == wordSize)
                {
                    yield return (entry, stated.Limit);
                }
            }
        }
    }

    /// <summary>
    /// Finds the limits that a line with a <c>Limit-Security</c> belongs to: that of its own part, or of a larger one,
    /// and those of smaller parts.
    /// </summary>
    public IEnumerable<(EntryModel Entry, LimitModel Limit)> FindLimitsOf(EntryModel security)
    {
        foreach (var entry in _all)
        {
            if (entry.Field is SupportField.Limit or SupportField.Status
                && (IsWithin(security.Qualifier, entry.Qualifier) || IsWithin(entry.Qualifier, security.Qualifier)))
            {
                foreach (var stated in entry.Limits)
                {
                    yield return (entry, stated.Limit);
                }
            }
        }
    }

    /// <summary>Tells whether a qualifier names a part of what another names, or the same.</summary>
    public static bool IsWithin(string? part, string? whole)
    {
        var current = part ?? "";
        while (current.Length > 0 && KeyOf(current) != KeyOf(whole))
        {
            current = WithoutLastPart(current);
        }

        return KeyOf(current) == KeyOf(whole);
    }

    // Qualifiers with the same key are the same, however they are written.
    private static string KeyOf(string? qualifier) =>
        string.IsNullOrEmpty(qualifier) ? "" : KeyBuilder.Create("", qualifier);

    private static string WithoutLastPart(string qualifier)
    {
        var comma = qualifier.LastIndexOf(',');
        return comma < 0 ? "" : qualifier.Substring(0, comma).TrimEnd();
    }
}
