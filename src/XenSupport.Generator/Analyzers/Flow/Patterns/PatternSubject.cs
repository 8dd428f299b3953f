using Microsoft.CodeAnalysis;
using XenSupport.Generator.Analyzers.Flow.Facts;
using XenSupport.Generator.Analyzers.Flow.Values;

namespace XenSupport.Generator.Analyzers.Flow.Patterns;

/// <summary>What a pattern is matched against.</summary>
/// <param name="Path">The value's name; null if it has none.</param>
/// <param name="Read">Reads what is known of it; null if nothing can be known.</param>
/// <param name="Values">What it tells about hosts; empty for nothing.</param>
/// <param name="Value">The operation that yields it; null if it is part of such a value.</param>
internal sealed record PatternSubject(
    HostPath? Path,
    Func<FlowState, GuardedValue>? Read,
    IReadOnlyList<XenValue> Values,
    IOperation? Value = null)
{
    public static PatternSubject Unknown { get; } = new(null, null, []);
}
