namespace XenSupport.Generator.Inputs;

/// <summary>A file of the project to be read as a support statement or an overlay.</summary>
/// <param name="Text">The text, or null if it could not be read.</param>
/// <param name="Overlay">The item metadata of that name: <c>true</c> for an overlay.</param>
/// <param name="NoWarn">The item metadata of that name: ids of diagnostics not to report for the file.</param>
/// <param name="IsNamed">Whether the project names it as a statement; otherwise only its name makes it one.</param>
/// <param name="Title">The item metadata of that name: what reports call an overlay.</param>
/// <param name="Range">The item metadata <c>Xen</c>: the releases that an overlay applies to.</param>
/// <param name="IsPackaged">Whether it comes from a package; the project's own file for a release replaces it.</param>
internal sealed record StatementFile(
    string Path,
    string? Text,
    string Overlay = "",
    string NoWarn = "",
    bool IsNamed = true,
    string Title = "",
    string Range = "",
    bool IsPackaged = false)
{
    public bool IsOverlay => Overlay.Length > 0 && !string.Equals(Overlay, "false", StringComparison.OrdinalIgnoreCase);
}
