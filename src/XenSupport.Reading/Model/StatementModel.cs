using XenSupport.Reading.Text;

namespace XenSupport.Reading.Model;

/// <summary>What one file states, without the places where it states it: a moved line does not change it.</summary>
/// <param name="Aliases">The keys by which other statements of the build, or Xen's own history, name its entries.</param>
internal sealed record StatementModel(
    ReleaseModel Release,
    EquatableArray<SectionModel> Sections,
    EquatableArray<DefinitionModel> Definitions,
    EquatableArray<KeyAlias> Aliases = default);
