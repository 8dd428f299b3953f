using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace XenSupport.Generator.Analyzers.Hosts;

/// <summary>A value that a member is used with: its receiver, an argument or an operand.</summary>
/// <param name="Type">The type that it is used as; where that is <see cref="object"/>, its own.</param>
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
        if (instance?.Type is { } type)
        {
            yield return new UsedValue(instance, type, null, IsReceiver: true);
        }

        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter)
            {
                yield return new UsedValue(
                    argument.Value, TypeOf(argument.Value, parameter), parameter, IsReceiver: false);
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

    private static ITypeSymbol TypeOf(IOperation argument, IParameterSymbol parameter) =>
        parameter.Type.SpecialType == SpecialType.System_Object
        && argument is IConversionOperation { OperatorMethod: null, Operand.Type: { } own }
            ? own
            : parameter.Type;

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
