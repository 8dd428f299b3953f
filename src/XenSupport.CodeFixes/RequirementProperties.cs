using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace XenSupport.CodeFixes;

/// <summary>What a diagnostic says is required.</summary>
/// <param name="Feature">The full name of the feature's class; null for a version.</param>
/// <param name="Accept">The name of the weakest status that will do.</param>
internal sealed record RequirementProperties(string? Feature, string? MinVersion, string Accept)
{
    private const string Supported = "Supported";

    /// <summary>What a diagnostic's properties say; null where they say nothing.</summary>
    public static RequirementProperties? Of(Diagnostic diagnostic)
    {
        diagnostic.Properties.TryGetValue("Feature", out var feature);
        diagnostic.Properties.TryGetValue("MinVersion", out var minVersion);
        diagnostic.Properties.TryGetValue("Accept", out var accept);
        return feature is null && minVersion is null ? null : new RequirementProperties(feature, minVersion, accept ?? Supported);
    }

    /// <summary>The attribute that requires it: <c>[RequiresXen(typeof(…))]</c>.</summary>
    public AttributeListSyntax ToAttributeList()
    {
        var arguments = Feature is not null
            ? $"(typeof({Feature}){(Accept == Supported ? "" : $", Accept = global::XenSupport.SupportStatus.{Accept}")})"
            : $"(MinVersion = \"{MinVersion}\")";
        var attribute = SyntaxFactory.Attribute(
            SyntaxFactory.ParseName("global::XenSupport.RequiresXen"), SyntaxFactory.ParseAttributeArgumentList(arguments));
        return SyntaxFactory
            .AttributeList(SyntaxFactory.SingletonSeparatedList(attribute))
            .WithAdditionalAnnotations(Simplifier.Annotation);
    }
}
