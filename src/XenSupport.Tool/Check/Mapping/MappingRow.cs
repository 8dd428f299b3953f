using XenSupport.Xl.Guests;
using XenSupport.Xl.Settings;

namespace XenSupport.Tool.Check.Mapping;

/// <summary>A row of the mapping: where it applies, and what that means.</summary>
/// <param name="Guests">The guests that it is for.</param>
/// <param name="Find">The places where it applies to such a guest.</param>
/// <param name="Outcome">What it means.</param>
internal sealed record MappingRow(GuestKinds Guests, Func<Guest, IEnumerable<Occurrence>> Find, Outcome Outcome)
{
    private XenVersion? Since { get; init; }

    private XenVersion? Before { get; init; }

    /// <summary>The row, for a release and later ones.</summary>
    public MappingRow From(XenVersion version) => this with { Since = version };

    /// <summary>The row, for releases before a given one.</summary>
    public MappingRow Until(XenVersion version) => this with { Before = version };

    /// <summary>The places where the row applies to a guest.</summary>
    public IEnumerable<Occurrence> OccurrencesIn(Guest guest) =>
        Guests.HasFlag(guest.Kind) && !(guest.Version < Since) && !(guest.Version >= Before) ? Find(guest) : [];
}
