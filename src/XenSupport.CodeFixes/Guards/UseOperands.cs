using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using XenSupport.Generator.Analyzers.Hosts;

namespace XenSupport.CodeFixes.Guards;

/// <summary>Reads which values a member is used with, and how to name them again.</summary>
internal static class UseOperands
{
    public static ImmutableArray<UseOperand> Of(IOperation use) => ImmutableArray.CreateRange(
        UsedValue.Of(use).Select(static used => Read(used.Value, used.Type, used.IsReceiver)));

    private static UseOperand Read(IOperation value, ITypeSymbol type, bool isReceiver)
    {
        var accessed = FindAccessed(value);
        var named = accessed ?? value;
        var symbols = ImmutableArray.CreateBuilder<ISymbol>();
        return AddPath(named, symbols)
            ? new UseOperand(type, TextOf(named), symbols.ToImmutable(), isReceiver, accessed is not null)
            : new UseOperand(type, null, ImmutableArray<ISymbol>.Empty, isReceiver, false);
    }

    /// <summary>The value whose member is used unless it is null; null for others.</summary>
    private static IOperation? FindAccessed(IOperation value)
    {
        if (value is IConditionalAccessInstanceOperation)
        {
            for (var outer = value.Parent; outer is not null; outer = outer.Parent)
            {
                if (outer is IConditionalAccessOperation access)
                {
                    return access.Operation;
                }
            }
        }

        return null;
    }

    private static string TextOf(IOperation value) => value switch
    {
        IConversionOperation { IsImplicit: true } conversion => TextOf(conversion.Operand),
        IConversionOperation => $"({value.Syntax})",
        IInstanceReferenceOperation { IsImplicit: true } => "this",
        _ => value.Syntax.ToString(),
    };

    /// <summary>Adds what a value is read from; false if it is not a name that can be read again.</summary>
    private static bool AddPath(IOperation? value, ImmutableArray<ISymbol>.Builder symbols)
    {
        switch (value)
        {
            case ILocalReferenceOperation { Local: { IsRef: false } local, IsDeclaration: false }:
                symbols.Add(local);
                return true;
            case IParameterReferenceOperation parameter:
                symbols.Add(parameter.Parameter);
                return true;
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                return value.IsImplicit || value.Syntax is ThisExpressionSyntax or BaseExpressionSyntax;
            case IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol { Parameters.Length: 0 } } member:
                symbols.Add(member.Member);
                return member.Member.IsStatic || AddPath(member.Instance, symbols);
            case IConversionOperation { OperatorMethod: null } conversion:
                return AddPath(conversion.Operand, symbols);
            default:
                return false;
        }
    }
}
