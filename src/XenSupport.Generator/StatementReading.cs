using XenSupport.Generator.Diagnostics;
using XenSupport.Generator.Model;

namespace XenSupport.Generator;

/// <summary>What came of reading a file.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Statement">What it states, or null where it could not be read.</param>
/// <param name="ValueLocations">The places of the values, in the order of the entries.</param>
internal sealed record StatementReading(
    string Path,
    bool IsOverlay,
    StatementModel? Statement,
    EquatableArray<LocatedDiagnostic> Diagnostics,
    EquatableArray<FileLocation> ValueLocations);
