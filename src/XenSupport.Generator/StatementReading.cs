using XenSupport.Generator.Diagnostics;
using XenSupport.Generator.Model;

namespace XenSupport.Generator;

/// <summary>What came of reading a file.</summary>
/// <param name="Statement">What it states, or null where it could not be read.</param>
internal sealed record StatementReading(StatementModel? Statement, EquatableArray<LocatedDiagnostic> Diagnostics);
