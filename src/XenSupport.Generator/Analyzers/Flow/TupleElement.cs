using Microsoft.CodeAnalysis.FlowAnalysis;

namespace XenSupport.Generator.Analyzers.Flow;

/// <summary>An element of a tuple that the compiler captured.</summary>
internal readonly record struct TupleElement(CaptureId Tuple, int Index);
