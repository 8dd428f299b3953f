namespace XenSupport.Tool.Lint;

/// <summary>A text to lint.</summary>
/// <param name="Path">What reports call it.</param>
internal sealed record LintSource(string Path, string Text, bool IsOverlay = false);
