using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using XenSupport.Generator.Analyzers.Annotations;
using XenSupport.Generator.Analyzers.Flow.Facts;
using XenSupport.Generator.Analyzers.Flow.Values;
using XenSupport.Generator.Analyzers.Requirements;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Analyzers.Flow.Patterns;

/// <summary>Reads what is known if a value matches a pattern, and if it does not.</summary>
internal sealed class PatternReader(
    DeclaredAnnotations annotations,
    OperandReader operands,
    ConditionReader conditions,
    XenValueReader values,
    XenConditionReader hosts)
{
    public GuardedValue Read(IIsPatternOperation isPattern, FlowState state) =>
        Read(isPattern.Pattern, SubjectOf(isPattern.Value), state);

    public GuardedValue Read(IPatternOperation pattern, PatternSubject subject, FlowState state) =>
        pattern switch
        {
            IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var constant } } => ReadConstant(
                constant,
                pattern,
                subject,
                state),
            INegatedPatternOperation negated => Read(negated.Pattern, subject, state).Negate(),
            IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => ReadBoth(both, subject, state),
            IBinaryPatternOperation either => ReadEither(either, subject, state),
            IDiscardPatternOperation => GuardedValue.Constant(true, state.Facts),
            IRecursivePatternOperation recursive => ReadRecursive(recursive, subject, state),
            IListPatternOperation list => ReadList(list, subject, state),
            IRelationalPatternOperation { Value.ConstantValue: { HasValue: true, Value: var constant } } relational =>
                hosts.ReadTest(subject.Values, relational.OperatorKind, constant, pattern, state)
                    ?? conditions.ReadOther(pattern, state),
            IDeclarationPatternOperation { MatchesNull: true } => GuardedValue.Constant(true, state.Facts),
            IDeclarationPatternOperation { MatchedType: { } matched } => ReadType(matched, pattern, subject, state),
            _ => conditions.ReadOther(pattern, state),
        };

    private GuardedValue ReadConstant(
        object? constant,
        IPatternOperation pattern,
        PatternSubject subject,
        FlowState state) =>
        constant switch
        {
            bool value when subject.Read is { } read => read(state).IsEqualTo(value),
            null when ConditionReader.IsBool(pattern.InputType) && subject.Read is { } read => read(state).IsNull(),
            null => ReadNull(pattern, subject, state),
            _ => hosts.ReadTest(subject.Values, BinaryOperatorKind.Equals, constant, pattern, state)
                ?? conditions.ReadOther(pattern, state),
        };

    private GuardedValue ReadList(IListPatternOperation list, PatternSubject subject, FlowState state)
    {
        var matches = conditions.ReadOther(list, state);
        for (var i = 0; i < list.Patterns.Length; i++)
        {
            matches = ReadAlso(matches, list.Patterns[i], ElementOf(subject, list, i), state);
        }

        return matches;
    }

    private GuardedValue ReadBoth(IBinaryPatternOperation both, PatternSubject subject, FlowState state) =>
        ReadAlso(Read(both.LeftPattern, subject, state), both.RightPattern, subject, state);

    /// <summary>Reads a pattern that is tried only where what comes before it matches.</summary>
    private GuardedValue ReadAlso(
        GuardedValue before, IPatternOperation pattern, PatternSubject subject, FlowState state) =>
        GuardedValue.And(before, Read(pattern, subject, state.WithFacts(before.WhenTrue ?? state.Facts)));

    private GuardedValue ReadEither(IBinaryPatternOperation either, PatternSubject subject, FlowState state)
    {
        var left = Read(either.LeftPattern, subject, state);
        return GuardedValue.Or(
            left,
            Read(either.RightPattern, subject, state.WithFacts(left.WhenFalse ?? state.Facts)));
    }

    /// <summary><c>host is { CanDo: true }</c> asks a guard of the matched value.</summary>
    private GuardedValue ReadRecursive(IRecursivePatternOperation pattern, PatternSubject subject, FlowState state)
    {
        var declared = DeclaredBy(pattern);
        var matched = MatchedBy(pattern, subject);
        var matches = ReadType(pattern.MatchedType, pattern, subject, state);
        foreach (var property in pattern.PropertySubpatterns)
        {
            matches = ReadAlso(
                matches, property.Pattern, PropertyOf(matched, property.Member, pattern.MatchedType), state);
        }

        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
        {
            matches = ReadAlso(matches, pattern.DeconstructionSubpatterns[i], ElementOf(subject, i), state);
        }

        return declared is not null && subject.Path is { } path
            ? matches.Change(facts => state.WithFacts(facts).Copy(path, declared).Facts)
            : matches;
    }

    /// <summary>What a pattern's properties are of: a value without a name gets the one that it declares.</summary>
    public static PatternSubject MatchedBy(IRecursivePatternOperation pattern, PatternSubject subject) =>
        subject with { Path = subject.Path ?? DeclaredBy(pattern) };

    private static HostPath? DeclaredBy(IRecursivePatternOperation pattern) =>
        pattern.DeclaredSymbol is { } symbol ? new HostPath(symbol, null) : null;

    /// <summary>
    /// Whether a value has the pattern's type and is not null: known if only null is in question, and was tested for.
    /// </summary>
    private GuardedValue ReadType(
        ITypeSymbol matched, IPatternOperation pattern, PatternSubject subject, FlowState state) =>
        !SymbolEqualityComparer.Default.Equals(matched, pattern.InputType) && !XenMembers.IsVersion(matched)
            ? conditions.ReadOther(pattern, state)
        : (pattern.InputType.IsValueType && !ConditionReader.IsNullable(pattern.InputType))
            || NotNull.IsKnown(subject.Path, state.Facts)
            ? GuardedValue.Constant(true, state.Facts)
        : ReadNull(pattern, subject, state).Negate();

    private GuardedValue ReadNull(IPatternOperation pattern, PatternSubject subject, FlowState state) =>
        conditions.ReadNull(
            subject.Path,
            hosts.ReadTest(subject.Values, BinaryOperatorKind.Equals, null, pattern, state),
            pattern,
            state);

    /// <summary>A property of what a pattern is matched against.</summary>
    public PatternSubject PropertyOf(PatternSubject subject, IOperation reference, ITypeSymbol type) =>
        reference is IMemberReferenceOperation { Member: var member }
            ? new PatternSubject(
                subject.Path is { } path ? new HostPath(member, path) : null,
                annotations.GuardsOf(member) is { IsEmpty: false } met
                    ? state => ReadGuard(met, subject.Path, type, state)
                    : null,
                XenMembers.IsVersion(reference.Type)
                    ? [new VersionValue(HostOf(subject.Path, type), VersionPart.Whole)]
                    : [
                        .. subject.Values
                            .Where(XenValueReader.IsPresent)
                            .Select(value => XenValueReader.ReadMember(value, member)),
                    ])
            : PatternSubject.Unknown;

    private static EquatableArray<Operand> HostOf(HostPath? path, ITypeSymbol type) =>
        new([new Operand(type, path, OperandRole.Receiver)]);

    private static GuardedValue ReadGuard(
        ImmutableArray<Requirement> met,
        HostPath? path,
        ITypeSymbol type,
        FlowState state) =>
        new(
            ConditionReader.AddGuards(
                met,
                HostOf(path, type),
                state.Facts),
            state.Facts,
            null);

    public static PatternSubject ElementOf(PatternSubject subject, IListPatternOperation list, int index) =>
        PatternSubject.Unknown with { Path = OperandReader.ElementOf(subject.Path, list, index) };

    /// <summary>An element of what a pattern is matched against.</summary>
    public PatternSubject ElementOf(PatternSubject subject, int index) =>
        subject.Value switch
        {
            ITupleOperation tuple => SubjectOf(tuple.Elements[index]),
            IFlowCaptureReferenceOperation capture => new PatternSubject(
                null,
                state => state.ValueOf(new TupleElement(capture.Id, index)),
                []),
            _ => PatternSubject.Unknown,
        };

    public PatternSubject SubjectOf(IOperation value) =>
        value is IConversionOperation { OperatorMethod: null, Operand: ITupleOperation tuple }
            ? SubjectOf(tuple)
            : new PatternSubject(
                operands.PathOf(value),
                state => conditions.Read(value, state),
                XenValueReader.MayTell(value.Type) ? [.. values.Read(value)] : [],
                value);
}
