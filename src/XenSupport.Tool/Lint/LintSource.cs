namespace XenSupport.Tool.Lint;

/// <summary>A text to lint.</summary>
/// <param name="Path">Its name in reports.</param>
internal sealed record LintSource(string Path, string Text, bool IsOverlay = false);
