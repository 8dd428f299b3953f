using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace XenSupport.CodeFixes.Editing;

/// <summary>A change that fixes a diagnostic.</summary>
/// <param name="Kind">Which of the fixes of a provider it is. All diagnostics are fixed by edits of one kind.</param>
/// <param name="Title">What the editor offers.</param>
/// <param name="Target">What is changed. Edits of one target become one edit with the parts of all.</param>
/// <param name="Parts">What the target gets: guards, or attributes.</param>
/// <param name="Change">The changes that give the target its parts.</param>
internal sealed record DocumentEdit(
    string Kind,
    string Title,
    TextSpan Target,
    ImmutableArray<string> Parts,
    Func<ImmutableArray<string>, IEnumerable<CodeChange>> Change)
{
    public static IEnumerable<CodeChange> ChangesOf(IEnumerable<DocumentEdit> edits) =>
        from edit in edits
        group edit by edit.Target into ofTarget
        let parts = ofTarget.SelectMany(static edit => edit.Parts).Distinct()
        from change in ofTarget.First().Change(ImmutableArray.CreateRange(parts))
        select change;
}
