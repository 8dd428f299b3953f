using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace XenSupport.Generator.Analyzers.Flow.Values;

/// <summary>Reads versions that code gives as constants.</summary>
internal sealed class VersionConstants(LocalValues locals, SemanticModel? model)
{
    public XenVersion? Read(IOperation value) => locals.SourcesOf(value).ToList() switch
    {
        [IFieldReferenceOperation { Field: { IsReadOnly: true, IsStatic: true } field }] => ReadField(field),
        [var source] => ReadSource(source),
        _ => null,
    };

    private static XenVersion? ReadSource(IOperation source) => source switch
    {
        IInvocationOperation { Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string text } }] } parse
            when XenMembers.IsParse(parse.TargetMethod) => XenVersion.TryParse(text, out var version) ? version : null,
        IObjectCreationOperation { Arguments: [{ Value: var major }, { Value: var minor }, { Value: var stage }] } made
            when XenMembers.IsVersion(made.Type) => Create(
                major.ConstantValue.Value, minor.ConstantValue.Value, stage.ConstantValue.Value),
        _ => null,
    };

    private static XenVersion? Create(object? major, object? minor, object? stage) =>
        (major, minor, stage) is (int first and >= 0, int second and >= 0, int third and >= 0 and <= 2)
            ? new XenVersion(first, second, (ReleaseStage)third)
            : null;

    private XenVersion? ReadField(IFieldSymbol field) =>
        field.DeclaringSyntaxReferences is [var declaration]
        && declaration.SyntaxTree == model?.SyntaxTree
        && declaration.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: var initializer }
        && model.GetOperation(initializer) is { } value
            ? ReadSource(value is IConversionOperation conversion ? conversion.Operand : value)
            : null;
}
