using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace XenSupport.CodeFixes;

/// <summary>Takes the limit's own constant instead of one that is above it: XEN3001, XEN3002.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UseLimitCodeFixProvider : DocumentCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("XEN3001", "XEN3002");

    internal override async Task<DocumentEdit?> FindEditAsync(
        Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (diagnostic.Properties.TryGetValue("Limit", out var limit) && limit is not null
            && diagnostic.Properties.TryGetValue("Unit", out var unit)
            && await DiagnosticNode.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { } node
            && node.FirstAncestorOrSelf<ExpressionSyntax>() is { } value
            && await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
            && model.GetConstantValue(value, cancellationToken).HasValue
            && FindConstant(model, value.SpanStart, limit, unit) is { } maximum)
        {
            return new DocumentEdit(
                value,
                $"Use '{maximum.Replace("global::", "")}'",
                current => SyntaxFactory.ParseExpression(maximum).WithTriviaFrom(current).WithAdditionalAnnotations(Simplifier.Annotation));
        }

        return null;
    }

    /// <summary>The constant with security support, or else the supported one; null where there is none.</summary>
    private static string? FindConstant(SemanticModel model, int position, string limit, string? unit)
    {
        var withSecurity = $"{limit}.SecuritySupportedMax{unit}";
        var supported = $"{limit}.SupportedMax{unit}";
        return IsConstantThere(model, position, withSecurity) ? withSecurity
            : IsConstantThere(model, position, supported) ? supported
            : null;
    }

    // A limit that one of several releases does not state has no constant, and a library's may be internal.
    private static bool IsConstantThere(SemanticModel model, int position, string name)
    {
        var expression = SyntaxFactory.ParseExpression(name);
        return model.GetSpeculativeSymbolInfo(position, expression, SpeculativeBindingOption.BindAsExpression).Symbol is IFieldSymbol { IsConst: true };
    }
}
