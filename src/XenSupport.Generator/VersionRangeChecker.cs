using XenSupport.Generator.Diagnostics;
using XenSupport.Generator.Model;

namespace XenSupport.Generator;

/// <summary>Holds the targeted range against the versions of the build's statements.</summary>
internal static class VersionRangeChecker
{
    public static EquatableArray<LocatedDiagnostic> Check(VersionRange range, EquatableArray<StatementModel> statements)
    {
        var diagnostics = new List<LocatedDiagnostic>();
        if (statements.Count > 0)
        {
            Check(GeneratorOptions.MinVersionProperty, range.Min, statements, diagnostics);
            Check(GeneratorOptions.MaxVersionProperty, range.Max, statements, diagnostics);
        }

        if (diagnostics.Count == 0
            && range is { Min: { } min, Max: { } max }
            && VersionRange.CompareNumbers(min, max) > 0)
        {
            Report(GeneratorOptions.MinVersionProperty, min, $"{max} at most, which is {GeneratorOptions.MaxVersionProperty}", diagnostics);
        }

        return diagnostics.ToEquatableArray();
    }

    private static void Check(
        string property, XenVersion? bound, EquatableArray<StatementModel> statements, List<LocatedDiagnostic> diagnostics)
    {
        if (bound is not { } version)
        {
            return;
        }

        var known = new List<string>(statements.Count);
        foreach (var statement in statements)
        {
            if (statement.Release.Version is { } stated && VersionRange.CompareNumbers(stated, version) == 0)
            {
                return;
            }

            known.Add(statement.Release.VersionText);
        }

        Report(property, version, "the version of a statement in the build: " + string.Join(", ", known), diagnostics);
    }

    private static void Report(string property, XenVersion version, string expected, List<LocatedDiagnostic> diagnostics) =>
        diagnostics.Add(LocatedDiagnostic.Create(
            DiagnosticIds.InvalidOption, FileLocation.None, property, version.ToString(), expected));
}
