using XenSupport.Reading.Findings;
using XenSupport.Reading.Model;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Releases;

/// <summary>Compares the targeted range with the versions of the statements in the build.</summary>
internal static class VersionRangeChecker
{
    public static EquatableArray<LocatedFinding> Check(VersionRange range, EquatableArray<StatementModel> statements)
    {
        var findings = new List<LocatedFinding>();
        if (statements.Count > 0)
        {
            Check(OptionNames.MinVersion, range.Min, statements, findings);
            Check(OptionNames.MaxVersion, range.Max, statements, findings);
        }

        if (findings.Count == 0
            && range is { Min: { } min, Max: { } max }
            && VersionRange.CompareNumbers(min, max) > 0)
        {
            Report(OptionNames.MinVersion, min, $"at most {max}, the value of {OptionNames.MaxVersion}", findings);
        }

        return findings.ToEquatableArray();
    }

    /// <summary>Finds overlays whose range has none of the releases in the build.</summary>
    public static EquatableArray<LocatedFinding> Check(
        IReadOnlyList<Overlay> overlays, EquatableArray<StatementModel> statements)
    {
        var findings = new List<LocatedFinding>();
        foreach (var overlay in overlays)
        {
            if (statements.Count > 0 && !statements.Any(statement => overlay.Range.Contains(statement.Release)))
            {
                findings.Add(new LocatedFinding(
                    overlay.Path,
                    DataFindings.InvalidOption(
                        OptionNames.OverlayRange,
                        overlay.Range.ToString(),
                        "a range with a release of the build: " + ListVersions(statements))));
            }
        }

        return findings.ToEquatableArray();
    }

    private static string ListVersions(EquatableArray<StatementModel> statements) =>
        string.Join(", ", statements.Select(static statement => statement.Release.VersionText));

    private static void Check(
        string option, XenVersion? bound, EquatableArray<StatementModel> statements, List<LocatedFinding> findings)
    {
        if (bound is { } version
            && !statements.Any(statement =>
                statement.Release.Version is { } stated && VersionRange.CompareNumbers(stated, version) == 0))
        {
            Report(option, version, "the version of a statement in the build: " + ListVersions(statements), findings);
        }
    }

    private static void Report(string option, XenVersion version, string expected, List<LocatedFinding> findings) =>
        findings.Add(new LocatedFinding("", DataFindings.InvalidOption(option, version.ToString(), expected)));
}
