using XenSupport.Generator.Diagnostics;
using XenSupport.Generator.Model;

namespace XenSupport.Generator;

/// <summary>What came of reading a file.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Statement">What it states, or null where it could not be read.</param>
internal sealed record StatementReading(string Path, StatementModel? Statement, EquatableArray<LocatedDiagnostic> Diagnostics);
