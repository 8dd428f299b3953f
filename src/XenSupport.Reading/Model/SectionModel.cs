using XenSupport.Reading.Fragments;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Model;

/// <summary>A section with its entries and its prose.</summary>
/// <param name="Path">The headings, outermost first, without the root.</param>
/// <param name="IsFeature">Whether it describes features, rather than the release.</param>
/// <param name="HasLostField">Whether a line that was meant as a field could not be read.</param>
/// <param name="OverlayTitle">The title of the overlay that alone has it; null for the statement itself.</param>
internal sealed record SectionModel(
    EquatableArray<string> Path,
    string Anchor,
    bool IsFeature,
    EquatableArray<ProseBlock> Description,
    EquatableArray<ProseBlock> Caveats,
    EquatableArray<EntryModel> Entries,
    EquatableArray<SectionLimit> Limits,
    bool HasLostField,
    string? OverlayTitle = null);
