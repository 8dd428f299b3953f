namespace XenSupport.Generator.Classes;

/// <summary>An outermost class of a tree, with everything in it, and the name of its file.</summary>
internal sealed record SupportGroup<TFacts>(string FileName, SupportClass<TFacts> Class)
    where TFacts : class, IEquatable<TFacts>;
