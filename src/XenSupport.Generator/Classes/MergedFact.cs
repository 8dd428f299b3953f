namespace XenSupport.Generator.Classes;

/// <summary>A fact that becomes one constant if all releases state the same.</summary>
/// <param name="Value">The weakest value.</param>
/// <param name="Disagreement">What each release states, if they differ or one does not state it; otherwise
/// null.</param>
internal readonly record struct MergedFact<T>(T Value, string? Disagreement);
