using XenSupport.Reading.Text;

namespace XenSupport.Generator.Analyzers.Flow.Facts;

/// <summary>The version of hosts is at least the one that a parameter of a guard names.</summary>
/// <param name="Parameter">The name of the parameter.</param>
internal sealed record ParameterTest(EquatableArray<Operand> Operands, string Parameter) : HostFact(Operands);
