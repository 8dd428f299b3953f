using XenSupport.Generator.Analyzers.Flow.Facts;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Analyzers.Flow.Values;

/// <summary>A value that tells about hosts, or a constant that takes its place.</summary>
internal abstract record XenValue;

/// <summary>A version that hosts report, or a number of it.</summary>
internal sealed record VersionValue(EquatableArray<Operand> Hosts, VersionPart Part) : XenValue;

/// <summary>The statement of the hosts' release.</summary>
/// <param name="Hosts">Null for the statement of a fixed release, which says nothing about hosts.</param>
internal sealed record StatementValue(EquatableArray<Operand>? Hosts) : XenValue;

/// <summary>What such a statement says about a feature.</summary>
/// <param name="Key">The newest key of the feature.</param>
/// <param name="Field">What of the entry it is.</param>
internal sealed record EntryValue(EquatableArray<Operand>? Hosts, string Key, EntryField Field) : XenValue;

/// <summary>A constant: a fallback for a value that is null, or null itself.</summary>
internal sealed record ConstantValue(object? Value) : XenValue;

/// <summary>A value about which nothing is known.</summary>
internal sealed record UnknownValue : XenValue;
