using Microsoft.CodeAnalysis;
using XenSupport.CodeFixes.Editing;

namespace XenSupport.CodeFixes.Guards;

/// <summary>A way in which code may depend on a guard.</summary>
/// <param name="Kind">The shapes of one kind do the same to different code.</param>
/// <param name="Title">What the editor offers; <c>{0}</c> is the guard.</param>
/// <param name="Target">What depends on the guard. A host must not be assigned in it before its use.</param>
/// <param name="SkipsNull">Whether the code may also be skipped where the host is null.</param>
/// <param name="Change">The changes that make the code depend on a condition.</param>
internal sealed record GuardShape(
    string Kind,
    string Title,
    SyntaxNode Target,
    bool SkipsNull,
    Func<string, IEnumerable<CodeChange>> Change);
