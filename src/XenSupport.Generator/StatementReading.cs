using XenSupport.Generator.Diagnostics;
using XenSupport.Generator.Model;

namespace XenSupport.Generator;

/// <summary>What came of reading a file.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Statement">What it states, or null where it could not be read.</param>
/// <param name="ValueLocations">The places of the values, in the order of the entries.</param>
/// <param name="Silenced">What is not to be reported of the file.</param>
internal sealed record StatementReading(
    string Path,
    bool IsOverlay,
    StatementModel? Statement,
    EquatableArray<LocatedDiagnostic> Diagnostics,
    EquatableArray<FileLocation> ValueLocations,
    SilencedDiagnostics Silenced)
{
    /// <summary>Adds a diagnostic of the file, unless the project does not want to hear of it.</summary>
    public void Report(List<LocatedDiagnostic> diagnostics, string id, FileLocation location, params string[] arguments)
    {
        if (!Silenced.Contains(id))
        {
            diagnostics.Add(new LocatedDiagnostic(id, location, new EquatableArray<string>(arguments)));
        }
    }
}
