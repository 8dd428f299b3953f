namespace XenSupport.Generator.Model;

/// <summary>What one file states, without the places where it states it: a moved line does not change it.</summary>
internal sealed record StatementModel(
    ReleaseModel Release, EquatableArray<SectionModel> Sections, EquatableArray<DefinitionModel> Definitions);
