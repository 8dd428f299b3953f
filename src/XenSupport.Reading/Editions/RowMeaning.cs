using XenSupport.Reading.Model;
using XenSupport.Reading.Values;

namespace XenSupport.Reading.Editions;

/// <summary>What the value of a row means, however it is written.</summary>
internal readonly record struct RowMeaning(SupportStatus Status, SecuritySupport SecuritySupport)
{
    public static RowMeaning Of(EntryModel entry) => new(entry.Status, entry.SecuritySupport);

    public static RowMeaning Read(string value)
    {
        var reading = StatusParser.Parse(value);
        return new RowMeaning(reading.Status, reading.SecuritySupport);
    }

    /// <summary>
    /// Whether the row denies something full security support. A row for a preview or an experiment does not, because
    /// it announces something new.
    /// </summary>
    public bool IsRestriction =>
        SecuritySupport != SecuritySupport.Supported
        && Status is not (SupportStatus.TechPreview or SupportStatus.Experimental);

    /// <summary>Whether the row says something that can be taken back.</summary>
    public bool IsPromise =>
        SecuritySupport >= SecuritySupport.Conditional || SupportStrength.IsAtLeast(Status, SupportStatus.Supported);

    /// <summary>
    /// Tells whether a later value takes something back: security support, or the status 'Supported'. Nobody
    /// could rely on a preview, so one that became an experiment does not count.
    /// </summary>
    public bool PromisesMoreThan(RowMeaning later) =>
        later.SecuritySupport < SecuritySupport
        || (SupportStrength.IsAtLeast(Status, SupportStatus.Supported)
            && !SupportStrength.IsAtLeast(later.Status, SupportStatus.Supported));
}
