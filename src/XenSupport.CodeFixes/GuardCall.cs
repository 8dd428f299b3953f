namespace XenSupport.CodeFixes;

/// <summary>A guard as code asks it.</summary>
/// <param name="Text">The expression, with full names.</param>
internal sealed record GuardCall(string Text)
{
    /// <summary>The expression as people read it.</summary>
    public string ToDisplayText() => Text.Replace("global::", "");
}
