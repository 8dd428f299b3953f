using XenSupport.Generator.Diagnostics;
using XenSupport.Generator.Model;

namespace XenSupport.Generator;

/// <summary>Finds files that speak for a version for which another file speaks already.</summary>
internal static class RepeatedVersions
{
    public static EquatableArray<LocatedDiagnostic> Find(IReadOnlyList<StatementReading> readings)
    {
        var diagnostics = new List<LocatedDiagnostic>();
        for (var i = 1; i < readings.Count; i++)
        {
            if (readings[i].Statement is { } statement && FindEarlier(readings, i, statement) is { } earlier)
            {
                diagnostics.Add(new LocatedDiagnostic(
                    DiagnosticIds.RepeatedVersion,
                    readings[i].Path,
                    default,
                    default,
                    new EquatableArray<string>([statement.Release.VersionText, Path.GetFileName(earlier.Path)])));
            }
        }

        return diagnostics.ToEquatableArray();
    }

    private static StatementReading? FindEarlier(IReadOnlyList<StatementReading> readings, int index, StatementModel statement)
    {
        for (var i = 0; i < index; i++)
        {
            if (readings[i].Statement is { } other && StatementSet.IsSameVersion(statement, other))
            {
                return readings[i];
            }
        }

        return null;
    }
}
