namespace XenSupport.Generator;

/// <summary>A file that is to be read as a support statement, or as an overlay.</summary>
/// <param name="Text">What it holds, or null where it could not be read.</param>
/// <param name="Overlay">The item's metadata of that name: <c>true</c> for an overlay.</param>
internal sealed record StatementText(string Path, string? Text, string Overlay = "")
{
    public bool IsOverlay => Overlay.Length > 0 && !string.Equals(Overlay, "false", StringComparison.OrdinalIgnoreCase);
}
