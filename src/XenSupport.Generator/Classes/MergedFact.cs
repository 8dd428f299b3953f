namespace XenSupport.Generator.Classes;

/// <summary>A fact that one constant stands for, if all releases state the same.</summary>
/// <param name="Value">The weakest.</param>
/// <param name="Disagreement">Where the releases differ, or one does not state it: what each states.</param>
internal readonly record struct MergedFact<T>(T Value, string? Disagreement);
