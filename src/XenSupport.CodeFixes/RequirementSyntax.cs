using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using XenSupport.Reading.Findings;

namespace XenSupport.CodeFixes;

/// <summary>Writes requirements as code.</summary>
internal static class RequirementSyntax
{
    /// <summary>The attribute that requires the same: <c>[RequiresXen(typeof(…))]</c>.</summary>
    public static AttributeListSyntax ToAttributeList(this RequirementProperties required)
    {
        var accept =
            required.Accept == SupportStatus.Supported
                ? ""
                : $", Accept = global::XenSupport.SupportStatus.{required.Accept}";
        var arguments = required.Feature is { } feature
            ? $"(typeof({feature}){accept})"
            : $"(MinVersion = \"{required.MinVersion}\")";
        var attribute = SyntaxFactory.Attribute(
            SyntaxFactory.ParseName("global::XenSupport.RequiresXen"),
            SyntaxFactory.ParseAttributeArgumentList(arguments));
        return SyntaxFactory
            .AttributeList(SyntaxFactory.SingletonSeparatedList(attribute))
            .WithAdditionalAnnotations(Simplifier.Annotation);
    }
}
