using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using XenSupport.CodeFixes.Editing;
using XenSupport.CodeFixes.Guards;
using XenSupport.Generator.Analyzers.Hosts;
using XenSupport.Reading.Findings;

namespace XenSupport.CodeFixes.Making;

/// <summary>
/// Makes a guard for a use: a member of its host's type, or of a new class of extensions if that is not the project's.
/// Without a host, it is a member of the class that has the use.
/// </summary>
internal sealed class GuardMaker(Document document, RequirementProperties required)
{
    /// <summary>The guards to choose from, the most helpful one first.</summary>
    public async Task<IReadOnlyList<NewGuard>> MakeAsync(
        SemanticModel model, SyntaxNode use, CancellationToken cancellationToken)
    {
        if (model.GetOperation(use, cancellationToken) is not { } operation)
        {
            return [];
        }

        var operands = UseOperands.Of(operation);
        var hosts = operands
            .Where(static operand => !HostTypes.IsPlain(operand.Type))
            .OrderByDescending(static operand => operand.IsReceiver)
            .Select(static operand => operand.Type)
            .ToList();
        if (hosts.Count == 0)
        {
            return MakeWithoutHost(model, use);
        }

        var host = hosts.OfType<INamedTypeSymbol>().FirstOrDefault(static type => !type.IsGenericType);
        if (host is null)
        {
            return [];
        }

        var made = await FindDeclarationAsync(host, cancellationToken).ConfigureAwait(false) is { } type
            ? MakeInType(host, type.Declaration, type.Document, operands)
            : MakeInNewClass(model, host, operands);
        return [.. made];
    }

    private IReadOnlyList<NewGuard> MakeWithoutHost(SemanticModel model, SyntaxNode use)
    {
        if (use.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration
            || model.GetDeclaredSymbol(declaration) is not INamedTypeSymbol type)
        {
            return [];
        }

        var name = GuardNames.Of(required, type);
        var layout = new CodeLayout(declaration.SyntaxTree.GetText());
        var lines = Write($"private static bool {name}() => {GuardBody.NotImplemented};");
        return [new NewGuard(
            $"{type.Name}.{name}",
            GuardCalls.AskNothing($"{NameOf(type)}.{name}()"),
            document,
            GuardPlace.In(declaration, layout, lines))];
    }

    private IEnumerable<NewGuard> MakeInType(
        INamedTypeSymbol host,
        TypeDeclarationSyntax declaration,
        Document document,
        ImmutableArray<UseOperand> operands)
    {
        var name = GuardNames.Of(required, host);
        var layout = new CodeLayout(declaration.SyntaxTree.GetText());
        return
            from body in BodiesFor(host)
            let call = GuardCalls.AskEach(host, operands, path => $"{NameOf(host)}.{name}({path})")
            where call is not null
            let lines = Write($"public static bool {name}({NameOf(host)} host) => {body};")
            select new NewGuard($"{host.Name}.{name}", call, document, GuardPlace.In(declaration, layout, lines));
    }

    private IEnumerable<NewGuard> MakeInNewClass(
        SemanticModel model, INamedTypeSymbol host, ImmutableArray<UseOperand> operands)
    {
        var name = GuardNames.Of(required, host);
        var root = (CompilationUnitSyntax)model.SyntaxTree.GetRoot();
        var className = GuardNames.OfClass(model, root, host);
        var layout = new CodeLayout(root.SyntaxTree.GetText());
        return
            from body in BodiesFor(host)
            let call = GuardCalls.AskEach(host, operands, path => $"{path}.{name}()")
            where call is not null
            let lines = Write($"public static bool {name}(this {NameOf(host)} host) => {body};")
            select new NewGuard(
                $"{className}.{name}", call, document, GuardPlace.InNewClass(className, root, layout, lines));
    }

    private IEnumerable<string> BodiesFor(ITypeSymbol host) =>
        GuardBody.Of(required, host).Append(GuardBody.NotImplemented);

    private string[] Write(string member) => [required.ToAttribute("XenGuard"), member];

    private async Task<(TypeDeclarationSyntax Declaration, Document Document)?> FindDeclarationAsync(
        INamedTypeSymbol host, CancellationToken cancellationToken)
    {
        foreach (var reference in host.DeclaringSyntaxReferences)
        {
            if (document.Project.GetDocument(reference.SyntaxTree) is { } file and not SourceGeneratedDocument
                && await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false)
                    is TypeDeclarationSyntax { OpenBraceToken.Span.Length: > 0 } and not InterfaceDeclarationSyntax
                    and var type)
            {
                return ((TypeDeclarationSyntax)type, file);
            }
        }

        return null;
    }

    private static string NameOf(ITypeSymbol type) =>
        type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
