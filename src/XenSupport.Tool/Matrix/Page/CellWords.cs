using XenSupport.Tool.Words;

namespace XenSupport.Tool.Matrix.Page;

/// <summary>The text of a cell, and the class that gives it its colour.</summary>
internal static class CellWords
{
    /// <summary>The status, and the rest of the value. Without a known status, the value itself comes first.</summary>
    public static (string Label, string Remainder) Split(MatrixCell cell)
    {
        var label = cell.HasStatus && cell.Entry.Status != SupportStatus.Unknown
            ? StatusWords.Of(cell.Entry.Status)
            : cell.Entry.Value;
        var value = cell.Value;
        return value.StartsWith(label, StringComparison.OrdinalIgnoreCase)
            ? (label, value[label.Length..].Trim(' ', ',', ';', '.'))
            : (label, value);
    }

    /// <summary>The class of a status. For supported features, it depends on the security support.</summary>
    public static string? ClassOf(MatrixCell cell) => cell switch
    {
        { Entry.OriginTitle: not null } => "own",
        { HasStatus: false } => null,
        _ => cell.Entry.Status switch
        {
            SupportStatus.Supported => cell.SecuritySupport switch
            {
                SecuritySupport.Supported => "supported-yes",
                SecuritySupport.Conditional => "supported-conditional",
                SecuritySupport.External => "supported-external",
                SecuritySupport.NotSupported => "supported-no",
                _ => "supported-unstated",
            },
            SupportStatus.Deprecated => "deprecated",
            SupportStatus.TechPreview => "tech-preview",
            SupportStatus.Experimental => "experimental",
            SupportStatus.NotSupported => "not-supported",
            SupportStatus.NotFunctional => "not-functional",
            SupportStatus.NotImplemented => "not-implemented",
            _ => "unknown",
        },
    };

    /// <summary>What a supported feature lacks, unless the rest of its value is about that; or null.</summary>
    public static string? SecurityNoteOf(MatrixCell cell, string rest) =>
        !cell.Entry.IsSupported || rest.Contains("security", StringComparison.OrdinalIgnoreCase)
            ? null
            : cell.SecuritySupport switch
            {
                SecuritySupport.NotSupported when cell.Entry.SecuritySupport == SecuritySupport.Supported =>
                    "no security support yet",
                SecuritySupport.NotSupported => "no security support",
                SecuritySupport.External => "security support by another project",
                SecuritySupport.Unknown => "security support not stated",
                _ => null,
            };

    /// <summary>The mark for a change since the previous release, or null.</summary>
    public static string? Of(RowChange change) => change switch
    {
        RowChange.New => "new",
        RowChange.Changed => "changed",
        RowChange.Gone => "gone",
        RowChange.Split => "split",
        RowChange.Joined => "joined",
        _ => null,
    };

    /// <summary>What changed, and the previous value.</summary>
    public static string? DescribeChange(MatrixCell cell) => cell.Change is { Kind: SupportChangeKind.Changed } change
        ? $"{change.Aspects}; previously: {change.Before?.Value ?? "not stated"}"
        : null;
}
