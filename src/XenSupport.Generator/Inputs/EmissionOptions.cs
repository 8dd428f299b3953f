namespace XenSupport.Generator.Inputs;

/// <summary>Options for the generated code.</summary>
/// <param name="Namespace">The namespace, with keywords escaped; empty for none.</param>
/// <param name="Visibility"><c>internal</c> or <c>public</c>.</param>
/// <param name="HasNullableContext">Whether the consumer's C# version has <c>#nullable</c> (C# 8 and later).</param>
/// <param name="HasProse">Whether descriptions and caveats of the statements go into the code.</param>
internal sealed record EmissionOptions(
    string Namespace, string Visibility, bool HasNullableContext, bool HasProse)
{
    /// <summary>Returns the fully qualified name of one of the outermost classes.</summary>
    public string QualifyName(string className) =>
        "global::" + (Namespace.Length == 0 ? "" : Namespace + ".") + className;
}
