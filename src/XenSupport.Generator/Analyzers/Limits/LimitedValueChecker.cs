using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using XenSupport.Generator.Analyzers.Annotations;
using XenSupport.Generator.Analyzers.Requirements;

namespace XenSupport.Generator.Analyzers.Limits;

/// <summary>
/// Checks each constant that is passed or assigned to a declaration with limits. Other values are ignored.
/// </summary>
internal sealed class LimitedValueChecker(DeclaredAnnotations annotations, LimitJudge judge)
{
    /// <summary>
    /// Checks the values that one operation passes on. This runs for every operation, so cheap tests come first.
    /// </summary>
    public void Check(IOperation operation, CheckedCode code)
    {
        switch (operation.Kind)
        {
            case OperationKind.Argument
                when operation is IArgumentOperation { Parameter: { } parameter, Value: var value }
                    && ConstantFinder.MayFindIn(value):
                Check(value, annotations.LimitsOf(parameter), parameter.ContainingSymbol, code);
                if (CalledDelegate.ParameterFor((IArgumentOperation)operation) is { } own)
                {
                    Check(value, annotations.LimitsOf(own), own.ContainingSymbol, code);
                }

                break;
            case OperationKind.SimpleAssignment
            or OperationKind.CoalesceAssignment
                when operation is IAssignmentOperation { Target: var target, Value: var value }
                    && ConstantFinder.MayFindIn(value):
                CheckAssignment(target, value, code);
                break;
            case OperationKind.DeconstructionAssignment
                when operation is IDeconstructionAssignmentOperation { Target: var target, Value: var value }:
                CheckDeconstruction(target, value, code);
                break;

            // '{ Sizes = { 1, 2 } }' adds to an existing collection.
            case OperationKind.MemberInitializer
                when operation
                    is IMemberInitializerOperation
                {
                    InitializedMember: IMemberReferenceOperation { Member: var member }
                } initializer:
                Check(initializer.Initializer, annotations.LimitsOf(member), member, code);
                break;
            case OperationKind.FieldInitializer
            or OperationKind.PropertyInitializer
            or OperationKind.ParameterInitializer:
                CheckInitializer((ISymbolInitializerOperation)operation, code);
                break;
            case OperationKind.Conversion
                when operation is IConversionOperation { OperatorMethod: { } @operator, Operand: var value }
                    && ConstantFinder.MayFindIn(value):
                Check(value, annotations.LimitsOf(@operator.Parameters[0]), @operator, code);
                break;
            case OperationKind.Return or OperationKind.YieldReturn
                when operation is IReturnOperation { ReturnedValue: { } value } && ConstantFinder.MayFindIn(value):
                CheckReturn(value, code);
                break;
        }
    }

    private void CheckAssignment(IOperation target, IOperation value, CheckedCode code)
    {
        if (AssignedMember(target) is { } member)
        {
            Check(value, annotations.LimitsOf(member), member, code);
        }
    }

    /// <summary><c>(Processors, Memory) = (1, 2)</c> assigns each element to its counterpart.</summary>
    private void CheckDeconstruction(IOperation target, IOperation value, CheckedCode code)
    {
        if (target is ITupleOperation targets)
        {
            if (WithoutConversion(value) is ITupleOperation values)
            {
                for (var i = 0; i < targets.Elements.Length; i++)
                {
                    CheckDeconstruction(targets.Elements[i], values.Elements[i], code);
                }
            }
        }
        else
        {
            CheckAssignment(target, value, code);
        }
    }

    /// <summary>The property, field or parameter that is the target of an assignment, or whose element is.</summary>
    private static ISymbol? AssignedMember(IOperation target) => target switch
    {
        IMemberReferenceOperation member => member.Member,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IArrayElementReferenceOperation element => AssignedMember(element.ArrayReference),
        _ => null,
    };

    private static IOperation WithoutConversion(IOperation value) =>
        value is IConversionOperation conversion ? conversion.Operand : value;

    private void CheckInitializer(ISymbolInitializerOperation initializer, CheckedCode code)
    {
        foreach (var member in MembersOf(initializer))
        {
            Check(initializer.Value, annotations.LimitsOf(member), member, code);
        }
    }

    private void CheckReturn(IOperation value, CheckedCode code)
    {
        if (SurroundingSymbol(value, code) is IMethodSymbol method)
        {
            Check(value, annotations.LimitsOfReturn(method), method, code);
        }
    }

    private static IEnumerable<ISymbol> MembersOf(ISymbolInitializerOperation initializer) => initializer switch
    {
        IFieldInitializerOperation field => field.InitializedFields,
        IPropertyInitializerOperation property => property.InitializedProperties,
        IParameterInitializerOperation parameter => [parameter.Parameter],
        _ => [],
    };

    /// <summary>
    /// The innermost function that contains an operation: a lambda, a local function, or the member itself.
    /// </summary>
    private static ISymbol SurroundingSymbol(IOperation operation, CheckedCode code)
    {
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            switch (outer)
            {
                case IAnonymousFunctionOperation lambda:
                    return lambda.Symbol;
                case ILocalFunctionOperation local:
                    return local.Symbol;
            }
        }

        return code.Owner;
    }

    private void Check(
        IOperation value, ImmutableArray<LimitAnnotation> limits, ISymbol member, CheckedCode code)
    {
        if (!limits.IsEmpty)
        {
            var atLeast = FindMinVersion(
                annotations
                    .RequirementsOfUse(member is IParameterSymbol parameter ? parameter.ContainingSymbol : member)
                    .Concat(annotations.RequirementsAround(SurroundingSymbol(value, code))));
            foreach (var constant in ConstantFinder.FindIn(value))
            {
                Check(constant, limits, atLeast, code);
            }
        }
    }

    private void Check(
        IOperation constant,
        ImmutableArray<LimitAnnotation> limits,
        XenVersion? atLeast,
        CheckedCode code)
    {
        if (ConstantNumber.Read(constant.ConstantValue.Value) is not { } number)
        {
            return;
        }

        foreach (var limit in limits)
        {
            if (judge.HistoryOf(limit.Limit)?.Unit is { } unit && limit.Fits(unit)
                && judge.Judge(limit.Limit, limit.Scale(number), atLeast) is { } exceeded)
            {
                code.ReportDiagnostic(
                    UsageDiagnostics.AboveMax(constant.Syntax.GetLocation(), limit, limit.Scale(number), exceeded));
            }
        }
    }

    private static XenVersion? FindMinVersion(IEnumerable<Requirement> requirements)
    {
        XenVersion? highest = null;
        foreach (var requirement in requirements)
        {
            if (requirement.MinVersion is { } version && !(version < highest))
            {
                highest = version;
            }
        }

        return highest;
    }
}
