using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace XenSupport.Generator.Analyzers.Candidates;

/// <summary>Collects the names of the declarations that have an annotation.</summary>
internal sealed class AnnotatedDeclarations(SearchedNames names)
{
    /// <summary>The names of annotated types: each use of a member of theirs counts.</summary>
    public HashSet<string> Types { get; } = [];

    /// <summary>The names of types with an annotated constructor, or with annotated parameters of one.</summary>
    public HashSet<string> ConstructedTypes { get; } = [];

    public void Add(AttributeSyntax attribute)
    {
        if (attribute.Parent is AttributeListSyntax { Parent: { } declaration } list)
        {
            Add(declaration, list.Target is { } target && target.Identifier.IsKind(SyntaxKind.MethodKeyword));
        }
    }

    private void Add(SyntaxNode declaration, bool isOfMethod)
    {
        switch (declaration)
        {
            // Code that can use a function within code contains its attributes. Nothing else of these can be used.
            case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or DestructorDeclarationSyntax
                or CompilationUnitSyntax or TypeParameterSyntax or IncompleteMemberSyntax:
                break;
            case ParameterSyntax { Parent.Parent: TypeDeclarationSyntax type } parameter:
                names.Add(parameter.Identifier.ValueText);
                Add(type, isOfMethod: true);
                break;
            case ParameterSyntax { Parent.Parent: { } member }:
                Add(member, isOfMethod: true);
                break;
            case AccessorDeclarationSyntax { Parent.Parent: { } member }:
                Add(member, isOfMethod: true);
                break;
            case BaseTypeDeclarationSyntax { Identifier: { IsMissing: false, ValueText: var name } }:
                (isOfMethod ? ConstructedTypes : Types).Add(name);
                break;
            case ConstructorDeclarationSyntax constructor:
                ConstructedTypes.Add(constructor.Identifier.ValueText);
                break;
            case MethodDeclarationSyntax method:
                names.Add(method.Identifier.ValueText);
                break;
            case PropertyDeclarationSyntax property:
                names.Add(property.Identifier.ValueText);
                AddRecordOf(property);
                break;
            case IndexerDeclarationSyntax:
                names.AddIndexers();
                break;
            case EventDeclarationSyntax @event:
                names.Add(@event.Identifier.ValueText);
                break;
            case EnumMemberDeclarationSyntax constant:
                names.Add(constant.Identifier.ValueText);
                break;
            case BaseFieldDeclarationSyntax field:
                foreach (var variable in field.Declaration.Variables)
                {
                    names.Add(variable.Identifier.ValueText);
                }

                break;
            default:
                names.AddEverything();
                break;
        }
    }

    // What a record's property is limited to counts for the constructor's parameter of that name.
    private void AddRecordOf(PropertyDeclarationSyntax property)
    {
        if (property.Parent is RecordDeclarationSyntax record)
        {
            ConstructedTypes.Add(record.Identifier.ValueText);
        }
    }
}
