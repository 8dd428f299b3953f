using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using XenSupport.CodeFixes.Editing;
using XenSupport.CodeFixes.Guards;
using XenSupport.CodeFixes.Making;
using XenSupport.Reading.Findings;

namespace XenSupport.CodeFixes;

/// <summary>Makes a guard where the project has none, and uses it: XEN2001, XEN2002, XEN2003.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MakeGuardCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        Rules.RequirementNotMet.Id, Rules.WithoutSecuritySupport.Id, Rules.Unstated.Id);

    /// <summary>None: once there is a guard, it is offered for the other uses.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await MakeAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is
                { } made)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Make a guard '{made.Guard.Name}'",
                        cancellationToken => ApplyAsync(context.Document, made.Guard, made.Use, cancellationToken),
                        $"{nameof(MakeGuardCodeFixProvider)}.Make"),
                    diagnostic);
            }
        }
    }

    private static async Task<(NewGuard Guard, DocumentEdit Use)?> MakeAsync(
        Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (RequirementProperties.Parse(diagnostic.Properties) is not { } required
            || await DiagnosticNode.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false)
                is not { } use
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || !GuardFinder.Find(model, use, required, diagnostic, cancellationToken).IsEmpty)
        {
            return null;
        }

        var layout = new CodeLayout(await document.GetTextAsync(cancellationToken).ConfigureAwait(false));
        var shapes = GuardShapes.Of(model, use, required, layout).ToList();
        var maker = new GuardMaker(document, required);
        foreach (var guard in await maker.MakeAsync(model, use, cancellationToken).ConfigureAwait(false))
        {
            foreach (var edit in shapes.SelectMany(shape =>
                GuardEdits.Of(model, use, shape, [guard.Call], cancellationToken)))
            {
                if (await CompilesAsync(document, model, guard, edit, cancellationToken).ConfigureAwait(false))
                {
                    return (guard, edit);
                }
            }
        }

        return null;
    }

    private static async Task<bool> CompilesAsync(
        Document document,
        SemanticModel model,
        NewGuard guard,
        DocumentEdit use,
        CancellationToken cancellationToken)
    {
        var compilation = model.Compilation;
        var errorsBefore = 0;
        var changedTrees = new List<SyntaxTree>();
        foreach (var (file, changed) in await ChangeAsync(document, guard, use, cancellationToken)
            .ConfigureAwait(false))
        {
            var tree = (await file.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false))!;
            errorsBefore += CompileCheck.CountErrors(
                model.Compilation.GetSemanticModel(tree), span: null, cancellationToken);
            changedTrees.Add(tree.WithChangedText(changed.Text));
            compilation = compilation.ReplaceSyntaxTree(tree, changedTrees.Last());
        }

        return errorsBefore >= changedTrees.Sum(tree =>
            CompileCheck.CountErrors(compilation.GetSemanticModel(tree), span: null, cancellationToken));
    }

    private static async Task<Solution> ApplyAsync(
        Document document, NewGuard guard, DocumentEdit use, CancellationToken cancellationToken)
    {
        var solution = document.Project.Solution;
        foreach (var (file, changed) in await ChangeAsync(document, guard, use, cancellationToken)
            .ConfigureAwait(false))
        {
            var current = solution.GetDocument(file.Id)!;
            solution = (await changed.ApplyAsync(current, cancellationToken).ConfigureAwait(false)).Project.Solution;
        }

        return solution;
    }

    /// <summary>The changed files: the one with the use, and the one with the guard if that is another.</summary>
    private static async Task<IReadOnlyList<(Document File, ChangedText Changed)>> ChangeAsync(
        Document document, NewGuard guard, DocumentEdit use, CancellationToken cancellationToken)
    {
        var changes = use.Change(use.Parts);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (guard.Document.Id == document.Id)
        {
            return [(document, ChangedText.Of(text, changes.Append(guard.Declaration)))];
        }

        var guardText = await guard.Document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return
        [
            (document, ChangedText.Of(text, changes)),
            (guard.Document, ChangedText.Of(guardText, [guard.Declaration])),
        ];
    }
}
