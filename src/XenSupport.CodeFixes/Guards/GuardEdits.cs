using System.Globalization;
using Microsoft.CodeAnalysis;
using XenSupport.CodeFixes.Editing;

namespace XenSupport.CodeFixes.Guards;

/// <summary>Puts the calls of guards into a shape.</summary>
internal static class GuardEdits
{
    /// <summary>The edits after which the use is covered, whether or not they compile.</summary>
    public static IEnumerable<DocumentEdit> Of(
        SemanticModel model,
        SyntaxNode use,
        GuardShape shape,
        IEnumerable<GuardCall> calls,
        CancellationToken cancellationToken) =>
        from call in calls
        where shape.SkipsNull || !call.MayBeNull
        where !HostAssignments.Precede(model, shape.Target, use, call.Symbols, cancellationToken)
        select new DocumentEdit(
            shape.Kind,
            string.Format(CultureInfo.InvariantCulture, shape.Title, call.ToDisplayText()),
            shape.Target.Span,
            call.Conditions,
            conditions => shape.Change(string.Join(" && ", conditions)));
}
