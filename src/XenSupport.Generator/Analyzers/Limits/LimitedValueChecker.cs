using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
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
    public void Check(IOperation operation, OperationBlockAnalysisContext context)
    {
        switch (operation.Kind)
        {
            case OperationKind.Argument
                when operation is IArgumentOperation { Parameter: { } parameter, Value: var value }
                    && MayHoldConstants(value):
                Check(value, annotations.LimitsOf(parameter), parameter.ContainingSymbol, context);
                break;
            case OperationKind.SimpleAssignment
            or OperationKind.CoalesceAssignment
                when operation is IAssignmentOperation { Target: var target, Value: var value }
                    && MayHoldConstants(value):
                CheckAssignment(target, value, context);
                break;
            case OperationKind.DeconstructionAssignment
                when operation is IDeconstructionAssignmentOperation { Target: var target, Value: var value }:
                CheckDeconstruction(target, value, context);
                break;

            // '{ Sizes = { 1, 2 } }' adds to an existing collection.
            case OperationKind.MemberInitializer
                when operation
                    is IMemberInitializerOperation
                {
                    InitializedMember: IMemberReferenceOperation { Member: var member }
                } initializer:
                Check(initializer.Initializer, annotations.LimitsOf(member), member, context);
                break;
            case OperationKind.FieldInitializer or OperationKind.PropertyInitializer:
                CheckInitializer((ISymbolInitializerOperation)operation, context);
                break;
            case OperationKind.Return or OperationKind.YieldReturn
                when operation is IReturnOperation { ReturnedValue: { } value } && MayHoldConstants(value):
                CheckReturn(value, context);
                break;
        }
    }

    private void CheckAssignment(IOperation target, IOperation value, OperationBlockAnalysisContext context)
    {
        if (AssignedMember(target) is { } member)
        {
            Check(value, annotations.LimitsOf(member), member, context);
        }
    }

    /// <summary><c>(Processors, Memory) = (1, 2)</c> assigns each element to its counterpart.</summary>
    private void CheckDeconstruction(IOperation target, IOperation value, OperationBlockAnalysisContext context)
    {
        if (target is ITupleOperation targets)
        {
            if (WithoutConversion(value) is ITupleOperation values)
            {
                for (var i = 0; i < targets.Elements.Length; i++)
                {
                    CheckDeconstruction(targets.Elements[i], values.Elements[i], context);
                }
            }
        }
        else
        {
            CheckAssignment(target, value, context);
        }
    }

    /// <summary>The property or field that is the target of an assignment, or whose element is.</summary>
    private static ISymbol? AssignedMember(IOperation target) => target switch
    {
        IMemberReferenceOperation member => member.Member,
        IArrayElementReferenceOperation element => AssignedMember(element.ArrayReference),
        _ => null,
    };

    private static IOperation WithoutConversion(IOperation value) =>
        value is IConversionOperation conversion ? conversion.Operand : value;

    private void CheckInitializer(ISymbolInitializerOperation initializer, OperationBlockAnalysisContext context)
    {
        foreach (var member in MembersOf(initializer))
        {
            Check(initializer.Value, annotations.LimitsOf(member), member, context);
        }
    }

    private void CheckReturn(IOperation value, OperationBlockAnalysisContext context)
    {
        if (SurroundingSymbol(value, context) is IMethodSymbol method)
        {
            Check(value, annotations.LimitsOfReturn(method), method, context);
        }
    }

    private static IEnumerable<ISymbol> MembersOf(ISymbolInitializerOperation initializer) => initializer switch
    {
        IFieldInitializerOperation field => field.InitializedFields,
        IPropertyInitializerOperation property => property.InitializedProperties,
        _ => [],
    };

    /// <summary>
    /// The innermost function that contains an operation: a lambda, a local function, or the member itself.
    /// </summary>
    private static ISymbol SurroundingSymbol(IOperation operation, OperationBlockAnalysisContext context)
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

        return context.OwningSymbol;
    }

    private void Check(
        IOperation value, ImmutableArray<LimitAnnotation> limits, ISymbol member, OperationBlockAnalysisContext context)
    {
        if (!limits.IsEmpty)
        {
            var atLeast = FindMinVersion(
                annotations
                    .RequirementsOfUse(member)
                    .Concat(annotations.RequirementsAround(SurroundingSymbol(value, context))));
            foreach (var constant in ConstantsIn(value))
            {
                Check(constant, limits, atLeast, context);
            }
        }
    }

    private void Check(
        IOperation constant,
        ImmutableArray<LimitAnnotation> limits,
        XenVersion? atLeast,
        OperationBlockAnalysisContext context)
    {
        if (ToNumber(constant.ConstantValue.Value) is not { } number)
        {
            return;
        }

        foreach (var limit in limits)
        {
            if (judge.HistoryOf(limit.Limit)?.Unit is { } unit && limit.Fits(unit)
                && judge.Judge(limit.Limit, limit.Scale(number), atLeast) is { } exceeded)
            {
                context.ReportDiagnostic(
                    UsageDiagnostics.AboveMax(constant.Syntax.GetLocation(), limit, limit.Scale(number), exceeded));
            }
        }
    }

    /// <summary>Whether a value is a constant or may contain some. Most values are neither.</summary>
    private static bool MayHoldConstants(IOperation value) =>
        value.Kind is OperationKind.Conversion or OperationKind.ArrayCreation or OperationKind.ObjectCreation
        || value.ConstantValue.HasValue
        || IsCollectionExpression(value);

    /// <summary>The constants of a value: itself, or the elements of an array or a collection.</summary>
    private static IEnumerable<IOperation> ConstantsIn(IOperation value)
    {
        if (value.ConstantValue.HasValue)
        {
            return [value];
        }

        return value switch
        {
            IConversionOperation { OperatorMethod: null } conversion => ConstantsIn(conversion.Operand),
            IArrayCreationOperation { Initializer: { } initializer } => ConstantsIn(initializer),
            IArrayInitializerOperation initializer => initializer.ElementValues.SelectMany(ConstantsIn),
            IObjectCreationOperation { Initializer: { } initializer } => ConstantsIn(initializer),
            IObjectOrCollectionInitializerOperation initializer => initializer.Initializers.SelectMany(
                ConstantsAddedIn),
            _ when value.Type is not null && IsCollectionExpression(value) => value.ChildOperations.SelectMany(
                ConstantsIn),
            _ => [],
        };
    }

    private static IEnumerable<IOperation> ConstantsAddedIn(IOperation initializer) =>
        initializer is IInvocationOperation { Arguments: [.., { Value: var added }] } ? ConstantsIn(added) : [];

    // Roslyn 4.8 has no operation kind for '[1, 2]'.
    private static bool IsCollectionExpression(IOperation value) =>
        value.Syntax.RawKind == (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.CollectionExpression;

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

    private static decimal? ToNumber(object? constant) =>
        constant switch
        {
            char character => character,
            byte or sbyte or short or ushort or int or uint or long or ulong or decimal => Convert.ToDecimal(
                constant,
                CultureInfo.InvariantCulture),
            float
            or double
                when Convert.ToDouble(constant, CultureInfo.InvariantCulture) is > -1e19 and < 1e19 and var number =>
                (decimal)number,
            _ => null,
        };
}
