using XenSupport.Generator.Diagnostics;
using XenSupport.Generator.Fragments;

namespace XenSupport.Generator.Model;

/// <summary>Holds the fields of a release against each other (docs/format.md, section 2).</summary>
internal sealed class ReleaseChecker(ReleaseModel release, Section section, DiagnosticBag diagnostics)
{
    public void Check()
    {
        if (release.VersionText == ReleaseWords.UnnumberedVersion)
        {
            Report(SupportField.XenVersion, DiagnosticIds.VersionWithoutNumber);
        }

        if (release.Version is { Stage: ReleaseStage.Released })
        {
            CheckReleased();
        }

        if (release.SupportedUntil <= release.InitialRelease)
        {
            ReportInconsistent(SupportField.SupportedUntil, "the support ends before it begins");
        }

        if (release.SecuritySupportUntil < release.SupportedUntil)
        {
            ReportInconsistent(SupportField.SecuritySupportUntil, "security support ends before the support does");
        }
    }

    private void CheckReleased()
    {
        var version = release.VersionText;
        if (release.InitialRelease is null)
        {
            ReportInconsistent(SupportField.InitialRelease, $"version {version} is a released one, without a date of release");
            return;
        }

        if (release.SupportedUntil is null)
        {
            ReportInconsistent(SupportField.SupportedUntil, $"Xen {version} is released, and the end of its support is still open");
        }

        if (release.SecuritySupportUntil is null)
        {
            ReportInconsistent(
                SupportField.SecuritySupportUntil, $"Xen {version} is released, and the end of its security support is still open");
        }

        if (release.NotesUrl is null)
        {
            ReportInconsistent(SupportField.ReleaseNotes, $"Xen {version} is released, and the link is a placeholder");
        }
    }

    private void ReportInconsistent(string fieldName, string cause) =>
        Report(fieldName, DiagnosticIds.InconsistentRelease, cause);

    // A field that is missing or malformed has its diagnostic already.
    private void Report(string fieldName, string id, params string[] arguments)
    {
        if (section.FindField(fieldName) is not { } field || IsMalformed(field))
        {
            return;
        }

        var key = SupportKey.Create(section.Anchor, field.Name);
        if (Errata.Find(release.VersionText, key, field.Value, id) is { } erratum)
        {
            diagnostics.Report(DiagnosticIds.KnownDefect, field.ValueRange, release.VersionText, id, erratum.Reading);
        }
        else
        {
            diagnostics.Report(id, field.ValueRange, arguments);
        }
    }

    private bool IsMalformed(FieldLine field) => diagnostics.Contains(DiagnosticIds.MalformedReleaseField, field.ValueRange);
}
