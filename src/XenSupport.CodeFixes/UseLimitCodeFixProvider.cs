using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using XenSupport.CodeFixes.Editing;
using XenSupport.Reading.Findings;

namespace XenSupport.CodeFixes;

/// <summary>Replaces a constant above a limit with the limit's own constant: XEN3001, XEN3002.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UseLimitCodeFixProvider : DocumentCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(Rules.AboveSecuritySupportedMax.Id, Rules.AboveSupportedMax.Id);

    internal override async Task<ImmutableArray<DocumentEdit>> FindEditsAsync(
        Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (LimitProperties.Parse(diagnostic.Properties) is { } limit
            && await DiagnosticNode.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { } node
            && node.FirstAncestorOrSelf<ExpressionSyntax>() is { } value
            && await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
            && model.GetConstantValue(value, cancellationToken).HasValue
            && FindConstant(model, value.SpanStart, limit) is { } maximum)
        {
            return ImmutableArray.Create(new DocumentEdit(
                "UseLimit",
                $"Use '{maximum.Replace("global::", "")}'",
                value.Span,
                ImmutableArray<string>.Empty,
                _ => [new CodeChange(value.Span, maximum)]));
        }

        return ImmutableArray<DocumentEdit>.Empty;
    }

    /// <summary>The security-supported maximum, or else the supported one; null if there is neither.</summary>
    private static string? FindConstant(SemanticModel model, int position, LimitProperties limit)
    {
        var withSecurity = $"{limit.Limit}.SecuritySupportedMax{limit.ConstantSuffix}";
        var supported = $"{limit.Limit}.SupportedMax{limit.ConstantSuffix}";
        return IsConstantThere(model, position, withSecurity) ? withSecurity
            : IsConstantThere(model, position, supported) ? supported
            : null;
    }

    // A limit that a release does not state has no constant, and a library's constant may be internal.
    private static bool IsConstantThere(SemanticModel model, int position, string name)
    {
        var expression = SyntaxFactory.ParseExpression(name);
        return model.GetSpeculativeSymbolInfo(position, expression, SpeculativeBindingOption.BindAsExpression).Symbol
            is IFieldSymbol { IsConst: true };
    }
}
