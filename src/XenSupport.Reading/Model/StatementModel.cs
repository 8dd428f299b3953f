using XenSupport.Reading.Text;

namespace XenSupport.Reading.Model;

/// <summary>What one file states, without positions: a moved line does not change it.</summary>
/// <param name="Aliases">Other keys of its entries, from other statements of the build or Xen's own history.</param>
internal sealed record StatementModel(
    ReleaseModel Release,
    EquatableArray<SectionModel> Sections,
    EquatableArray<DefinitionModel> Definitions,
    EquatableArray<KeyAlias> Aliases = default)
{
    /// <summary>Removes the descriptions and caveats, which are somebody's text; what is stated remains.</summary>
    public StatementModel WithoutProse() => this with
    {
        Sections = Sections
            .Select(static section => section with { Description = default, Caveats = default })
            .ToList()
            .ToEquatableArray(),
    };
}
