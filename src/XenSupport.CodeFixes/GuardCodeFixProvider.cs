using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using XenSupport.CodeFixes.Editing;
using XenSupport.CodeFixes.Guards;
using XenSupport.Reading.Findings;

namespace XenSupport.CodeFixes;

/// <summary>Makes code depend on one of the project's guards: XEN2001, XEN2002, XEN2003.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class GuardCodeFixProvider : DocumentCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        Rules.RequirementNotMet.Id, Rules.WithoutSecuritySupport.Id, Rules.Unstated.Id);

    internal override async Task<ImmutableArray<DocumentEdit>> FindEditsAsync(
        Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (RequirementProperties.Parse(diagnostic.Properties) is not { } required
            || await DiagnosticNode.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false)
                is not { } use
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || GuardFinder.Find(model, use, required, diagnostic, cancellationToken) is not { IsEmpty: false } calls)
        {
            return ImmutableArray<DocumentEdit>.Empty;
        }

        var layout = new CodeLayout(await document.GetTextAsync(cancellationToken).ConfigureAwait(false));
        var edits = ImmutableArray.CreateBuilder<DocumentEdit>();
        foreach (var shape in GuardShapes.Of(model, use, required, layout))
        {
            var edit = GuardEdits.Of(model, use, shape, calls, cancellationToken).FirstOrDefault(fits =>
                CompileCheck.Compiles(model, fits.Change(fits.Parts), cancellationToken));
            if (edit is not null && !edits.Any(other => other.Kind == edit.Kind))
            {
                edits.Add(edit);
            }
        }

        return edits.ToImmutable();
    }
}
