using System.Globalization;

namespace XenSupport;

/// <summary>
/// The rows, each a <see cref="StatementRow"/>, that pass a statement from generated code to the run-time library.
/// Entries and limits belong to the section row before them. An empty cell means 'not stated'.
/// </summary>
internal static class StatementFormat
{
    public const int Version = 1;

    /// <summary>Version, initial release, supported until, security support until, notes.</summary>
    public const string ReleaseRow = "release";

    /// <summary>Anchor, description, caveats, and one cell for each heading of the path.</summary>
    public const string SectionRow = "section";

    /// <summary>
    /// Key, field, qualifier, value, status and security support as numbers; for an overlay's, also its title.
    /// </summary>
    public const string EntryRow = "entry";

    /// <summary>
    /// Key, qualifier, unit as a number, largest supported, largest with security support, at least,
    /// <see cref="Unbounded"/> or nothing; for an overlay's, also its title.
    /// </summary>
    public const string LimitRow = "limit";

    /// <summary>Label and its four properties.</summary>
    public const string DefinitionRow = "definition";

    /// <summary>A key from another release, and the key of the same entry in this statement.</summary>
    public const string AliasRow = "alias";

    public const string Unbounded = "unbounded";

    /// <summary>Replaces the security date of a release that the file calls not yet security supported.</summary>
    public const string Unreleased = "unreleased";

    public const string DateFormat = "yyyy-MM-dd";

    public static string Write(DateTime date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);
}
