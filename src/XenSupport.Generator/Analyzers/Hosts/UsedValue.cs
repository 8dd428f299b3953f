using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace XenSupport.Generator.Analyzers.Hosts;

/// <summary>A value that a member is used with: its receiver, an argument or an operand.</summary>
/// <param name="Type">The type that it is used as, or its own if that is <see cref="object"/>.</param>
/// <param name="Parameter">The parameter that it is an argument for; null if it is not an argument.</param>
/// <param name="IsReceiver">Whether the member is called on it.</param>
internal sealed record UsedValue(IOperation Value, ITypeSymbol Type, IParameterSymbol? Parameter, bool IsReceiver)
{
    /// <summary>The values that a member is used with: the receiver first, then the others in their order.</summary>
    public static IEnumerable<UsedValue> Of(IOperation use)
    {
        var (instance, arguments) = use switch
        {
            IInvocationOperation invocation => (invocation.Instance, invocation.Arguments),
            IObjectCreationOperation creation => (null, creation.Arguments),
            IPropertyReferenceOperation property => (property.Instance, property.Arguments),
            IMemberReferenceOperation member => (member.Instance, ImmutableArray<IArgumentOperation>.Empty),
            IImplicitIndexerReferenceOperation indexer => (indexer.Instance, ImmutableArray<IArgumentOperation>.Empty),
            _ => (null, ImmutableArray<IArgumentOperation>.Empty),
        };
        if (instance?.Type is { } receiver)
        {
            yield return new UsedValue(instance, receiver, null, IsReceiver: true);
        }

        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter)
            {
                foreach (var (value, type) in ValuesOf(argument.Value, parameter))
                {
                    yield return new UsedValue(value, type, parameter, IsReceiver: false);
                }
            }
        }

        foreach (var operand in OperandsOf(use))
        {
            if (operand.Type is { } operandType)
            {
                yield return new UsedValue(operand, operandType, null, IsReceiver: false);
            }
        }
    }

    /// <summary>The argument, or the elements of an array created for it, each of which may be a host.</summary>
    private static IEnumerable<(IOperation Value, ITypeSymbol Type)> ValuesOf(
        IOperation argument, IParameterSymbol parameter)
    {
        if (argument is IArrayCreationOperation { Initializer.ElementValues: var elements }
            && parameter.Type is IArrayTypeSymbol { ElementType: var element }
            && !HostTypes.IsPlain(element))
        {
            return elements.Select(value => (value, element));
        }

        return parameter.Type.SpecialType == SpecialType.System_Object
            && argument is IConversionOperation { OperatorMethod: null, Operand.Type: { } own }
                ? [(argument, own)]
                : [(argument, parameter.Type)];
    }

    private static IEnumerable<IOperation> OperandsOf(IOperation use) => use switch
    {
        IBinaryOperation binary => [binary.LeftOperand, binary.RightOperand],
        IUnaryOperation unary => [unary.Operand],
        IConversionOperation conversion => [conversion.Operand],
        ICompoundAssignmentOperation assignment => [assignment.Target, assignment.Value],
        IIncrementOrDecrementOperation increment => [increment.Target],
        _ => [],
    };
}
