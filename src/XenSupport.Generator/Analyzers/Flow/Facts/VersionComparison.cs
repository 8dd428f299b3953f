using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace XenSupport.Generator.Analyzers.Flow.Facts;

/// <summary>A version was compared with a constant, and is at least that.</summary>
internal sealed record VersionComparison(XenVersion AtLeast) : Fact
{
    /// <summary>
    /// Reads <c>version >= XenVersion.Parse("4.21")</c> and similar comparisons; null for anything else.
    /// </summary>
    public static GuardedValue? Read(IBinaryOperation binary, FlowState state)
    {
        var isLeft = ConstantOf(binary.LeftOperand) is not null;
        if (ConstantOf(isLeft ? binary.LeftOperand : binary.RightOperand) is not { } version)
        {
            return null;
        }

        var atLeast = state.Facts.Add(new VersionComparison(version));
        var below = state.Facts.Add(new OtherCondition(binary.Syntax, false));
        return (binary.OperatorKind, isLeft) switch
        {
            (BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.Equals,
                false) =>
                new GuardedValue(atLeast, below, null),
            (BinaryOperatorKind.LessThan, false) => new GuardedValue(below, atLeast, null),
            (BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.LessThan or BinaryOperatorKind.Equals, true) =>
                new GuardedValue(atLeast, below, null),
            (BinaryOperatorKind.GreaterThan, true) => new GuardedValue(below, atLeast, null),
            _ => null,
        };
    }

    private static XenVersion? ConstantOf(IOperation operation) => operation switch
    {
        IInvocationOperation
        {
            TargetMethod: { Name: "Parse", ContainingType.Name: nameof(XenVersion) },
            Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string text } }],
        } => XenVersion.TryParse(text, out var version) ? version : null,
        IObjectCreationOperation
        {
            Constructor.ContainingType.Name: nameof(XenVersion),
            Arguments: [{ Value.ConstantValue.Value: int major and >= 0 },
            { Value.ConstantValue.Value: int minor and >= 0 }, ..],
        } => new XenVersion(major, minor),
        _ => null,
    };
}
