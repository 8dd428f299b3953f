namespace XenSupport.CodeFixes;

/// <summary>A guard as an expression.</summary>
/// <param name="Text">The expression, with full names.</param>
internal sealed record GuardCall(string Text)
{
    /// <summary>The expression as the editor shows it.</summary>
    public string ToDisplayText() => Text.Replace("global::", "");
}
