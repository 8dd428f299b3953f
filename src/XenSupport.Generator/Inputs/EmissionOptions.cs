namespace XenSupport.Generator.Inputs;

/// <summary>How the code is to look.</summary>
/// <param name="Namespace">The namespace, its keywords escaped; empty for none.</param>
/// <param name="Visibility"><c>internal</c> or <c>public</c>.</param>
/// <param name="HasNullableContext">Whether the consumer's language has <c>#nullable</c>: C# 8 and later.</param>
internal sealed record EmissionOptions(string Namespace, string Visibility, bool HasNullableContext)
{
    /// <summary>The name by which any code may refer to one of the outermost classes.</summary>
    public string QualifyName(string className) =>
        "global::" + (Namespace.Length == 0 ? "" : Namespace + ".") + className;
}
