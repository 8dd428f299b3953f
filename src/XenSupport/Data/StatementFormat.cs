using System.Globalization;

namespace XenSupport;

/// <summary>
/// The rows in which generated code hands a statement to the run-time library, each a <see cref="StatementRow"/>. An entry
/// and a limit belong to the section row before them. An empty cell stands for what is not stated.
/// </summary>
internal static class StatementFormat
{
    public const int Version = 1;

    /// <summary>Version, initial release, supported until, security support until, notes.</summary>
    public const string ReleaseRow = "release";

    /// <summary>Anchor, description, caveats, and the headings of the path, a cell each.</summary>
    public const string SectionRow = "section";

    /// <summary>Key, field, qualifier, value, status and security support as numbers.</summary>
    public const string EntryRow = "entry";

    /// <summary>
    /// Key, qualifier, unit as a number, largest supported, largest with security support, at least, and
    /// <see cref="Unbounded"/> or nothing.
    /// </summary>
    public const string LimitRow = "limit";

    /// <summary>Label and its four properties.</summary>
    public const string DefinitionRow = "definition";

    /// <summary>A key that the statement does not have, and the one by which it has the same entry.</summary>
    public const string AliasRow = "alias";

    public const string Unbounded = "unbounded";

    /// <summary>The cell of a security date that the file gives as not yet security supported.</summary>
    public const string Unreleased = "unreleased";

    public const string DateFormat = "yyyy-MM-dd";

    public static string Write(DateTime date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);
}
