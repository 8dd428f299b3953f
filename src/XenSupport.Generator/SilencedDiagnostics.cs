using XenSupport.Generator.Diagnostics;

namespace XenSupport.Generator;

/// <summary>The diagnostics that the project does not want to hear of one file.</summary>
internal sealed record SilencedDiagnostics(EquatableArray<string> Ids)
{
    private static readonly char[] Separators = [' ', ',', ';'];

    private static readonly SilencedDiagnostics None = new(default(EquatableArray<string>));

    /// <summary>Reads the metadata of an item: ids, parted by blanks, commas or semicolons.</summary>
    /// <param name="unknown">What of it is the id of no diagnostic; empty where all are.</param>
    public static SilencedDiagnostics Parse(string metadata, out string unknown)
    {
        unknown = "";
        if (metadata.Length == 0)
        {
            return None;
        }

        var ids = metadata.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = ids[i].ToUpperInvariant();
            if (unknown.Length == 0 && !DiagnosticDescriptors.IsKnown(ids[i]))
            {
                unknown = ids[i];
            }
        }

        return new SilencedDiagnostics(new EquatableArray<string>(ids));
    }

    public bool Contains(string id)
    {
        foreach (var silenced in Ids)
        {
            if (silenced == id)
            {
                return true;
            }
        }

        return false;
    }
}
