namespace XenSupport.Generator.Model;

/// <summary>Splits a qualifier into the parts that nest: <c>x86_32, shim</c> is <c>shim</c> in <c>x86_32</c>.</summary>
internal static class QualifierPath
{
    // Real ones have three. What is beyond stays together, in the last part.
    private const int MostParts = 4;

    private static readonly char[] Separators = [','];

    /// <summary>The parts with the blanks around them.</summary>
    public static string[] Split(string qualifier) =>
        qualifier.IndexOf(',') < 0 ? [qualifier] : qualifier.Split(Separators, MostParts);
}
