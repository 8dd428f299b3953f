using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using XenSupport.Generator.Analyzers.Annotations;
using XenSupport.Generator.Analyzers.Flow.Facts;
using XenSupport.Reading.Model;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Analyzers.Flow.Values;

/// <summary>Reads what a value tells about hosts: their version, or what their release's statement says.</summary>
internal sealed class XenValueReader(
    DeclaredAnnotations annotations, OperandReader operands, LocalValues locals)
{
    private static readonly UnknownValue Unknown = new();

    /// <summary>The key that stands for the one that a parameter of a guard names.</summary>
    public static string KeyOf(IParameterSymbol parameter) => $"<{parameter.Name}>";

    /// <summary>Whether a type is one whose values tell about hosts.</summary>
    public static bool MayTell(ITypeSymbol? type) =>
        XenMembers.IsVersion(type)
        || XenMembers.IsStatement(type)
        || XenMembers.IsEntry(type)
        || XenMembers.IsStatus(type)
        || XenMembers.IsSecuritySupport(type)
        || type is { SpecialType: SpecialType.System_Int32 or SpecialType.System_Boolean };

    /// <summary>What a value may be; each is possible.</summary>
    public IEnumerable<XenValue> Read(IOperation value) => XenMembers.IsVersion(value.Type)
        ? locals.SourcesOf(value).Select(ReadVersion)
        : locals.SourcesOf(value).SelectMany(ReadSource);

    /// <summary>What a member of a value is.</summary>
    public static XenValue ReadMember(XenValue value, ISymbol member) => (value, member.Name) switch
    {
        (VersionValue version, nameof(XenVersion.Major)) => version with { Part = VersionPart.Major },
        (VersionValue version, nameof(XenVersion.Minor)) => version with { Part = VersionPart.Minor },
        (EntryValue entry, nameof(SupportEntry.Status)) => entry with { Field = EntryField.Status },
        (EntryValue entry, nameof(SupportEntry.SecuritySupport)) => entry with { Field = EntryField.SecuritySupport },
        (EntryValue entry, nameof(SupportEntry.IsSupported)) => entry with { Field = EntryField.IsSupported },
        (EntryValue entry, nameof(SupportEntry.IsSecuritySupported)) =>
            entry with { Field = EntryField.IsSecuritySupported },
        _ => Unknown,
    };

    /// <summary>What an entry of statements is; nothing if the key is not known.</summary>
    public IEnumerable<XenValue> ReadEntry(IOperation statement, IOperation key) =>
        ReadKey(key) is { } known
            ? Read(statement)
                .OfType<StatementValue>()
                .Select(found => new EntryValue(found.Hosts, known, EntryField.Whole))
            : [Unknown];

    private IEnumerable<XenValue> ReadSource(IOperation source)
    {
        switch (source)
        {
            case { ConstantValue: { HasValue: true, Value: var constant } }:
                return [new ConstantValue(constant)];
            case IDefaultValueOperation:
                return [new ConstantValue(null)];
            case IInvocationOperation find when XenMembers.IsFind(find.TargetMethod):
                return ReadEntry(find.Instance!, find.Arguments[0].Value);
            case IPropertyReferenceOperation { Property: var property, Instance: { Type: var type } instance }
                when XenMembers.IsVersion(type) || XenMembers.IsEntry(type):
                return Read(instance).Where(IsPresent).Select(value => ReadMember(value, property));
            case { Type: var type } when XenMembers.IsStatement(type) && !locals.IsOutdated(source):
                return [ReadStatement(source)];
            default:
                return [Unknown];
        }
    }

    // The source is a text where the version was parsed from it.
    private XenValue ReadVersion(IOperation source) =>
        IsNull(source) ? new ConstantValue(null)
        : locals.IsOutdated(source) ? Unknown
        : new VersionValue(HostsOf(source), VersionPart.Whole);

    private StatementValue ReadStatement(IOperation source) => source switch
    {
        IInvocationOperation invocation when XenMembers.IsFor(invocation.TargetMethod) =>
            new StatementValue(HostsOf(invocation.Arguments[0].Value)),
        IPropertyReferenceOperation { Property: var property } when XenMembers.IsFixedStatement(property) =>
            new StatementValue(null),
        _ => new StatementValue(HostsOf(source)),
    };

    /// <summary>The newest key of the feature that a value names; null if that is not known.</summary>
    public string? ReadKey(IOperation key) => locals.SourcesOf(key).ToList() switch
    {
        [{ ConstantValue: { HasValue: true, Value: string constant } }] => Rename.Newest(constant),
        [IParameterReferenceOperation { Parameter: var parameter }]
            when GuardOf(parameter)?.Feature?.Ordinal == parameter.Ordinal => KeyOf(parameter),
        _ => null,
    };

    /// <summary>The parameter of the guard around it that a version comes from; null if it comes from none.</summary>
    public IParameterSymbol? VersionParameterOf(IOperation version) => locals.SourcesOf(version).ToList() switch
    {
        [IParameterReferenceOperation { Parameter: var parameter }]
            when GuardOf(parameter)?.Version?.Ordinal == parameter.Ordinal => parameter,
        [IInvocationOperation parse] when XenMembers.IsParse(parse.TargetMethod) =>
            VersionParameterOf(parse.Arguments[0].Value),
        _ => null,
    };

    private KeyedGuard? GuardOf(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol method ? annotations.KeyedGuardOf(method) : null;

    /// <summary>What a version or statement was read from: the nearest values of each type that lead to it.</summary>
    public EquatableArray<Operand> HostsOf(IOperation value)
    {
        if (locals.SourcesOf(value).Where(static source => !IsNull(source)).ToList() is not [var source])
        {
            return new EquatableArray<Operand>([new Operand(value.Type!, null, OperandRole.Receiver)]);
        }

        return source switch
        {
            IInvocationOperation parse when XenMembers.IsParse(parse.TargetMethod) =>
                HostsOf(parse.Arguments[0].Value),
            IInvocationOperation or IPropertyReferenceOperation { Arguments.Length: > 0 } =>
                operands.OperandsOf(source),
            IMemberReferenceOperation { Instance: { } instance } => OwnersOf(instance),
            IMemberReferenceOperation => default,
            { Type: { } type } => new EquatableArray<Operand>([
                new Operand(type, operands.PathOf(source), OperandReader.RoleOf(type)),
            ]),
            _ => default,
        };
    }

    private EquatableArray<Operand> OwnersOf(IOperation instance)
    {
        var owners = new List<Operand>();
        for (IOperation? next = instance; next is not null;)
        {
            var source = locals.SourcesOf(next).ToList() is [var only] ? only : next;
            if (next.Type is { } type)
            {
                // The source may be typed as object: foreach over an array enumerates objects.
                var path = operands.PathOf(source) ?? operands.PathOf(next);
                var owner = new Operand(type, path, OperandRole.Receiver);
                if (!owners.Exists(owner.IsOfTypeOf))
                {
                    owners.Add(owner);
                }
            }

            next = (source as IMemberReferenceOperation)?.Instance;
        }

        return owners.ToEquatableArray();
    }

    /// <summary>Whether a value may have members.</summary>
    public static bool IsPresent(XenValue value) => value is not ConstantValue { Value: null };

    private static bool IsNull(IOperation source) =>
        source is IDefaultValueOperation or { ConstantValue: { HasValue: true, Value: null } };
}
