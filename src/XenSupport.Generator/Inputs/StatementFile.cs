namespace XenSupport.Generator.Inputs;

/// <summary>A file of the project that is to be read as a support statement, or as an overlay.</summary>
/// <param name="Text">What it holds, or null where it could not be read.</param>
/// <param name="Overlay">The item's metadata of that name: <c>true</c> for an overlay.</param>
/// <param name="NoWarn">The item's metadata of that name: ids of diagnostics that are not to be reported of the file.</param>
internal sealed record StatementFile(string Path, string? Text, string Overlay = "", string NoWarn = "")
{
    public bool IsOverlay => Overlay.Length > 0 && !string.Equals(Overlay, "false", StringComparison.OrdinalIgnoreCase);
}
