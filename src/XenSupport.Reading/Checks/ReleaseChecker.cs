using XenSupport.Reading.Building;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Model;
using XenSupport.Reading.Text;
using XenSupport.Reading.Values;

namespace XenSupport.Reading.Checks;

/// <summary>Compares the fields of a release with each other (docs/format.md, section 2).</summary>
internal sealed class ReleaseChecker
{
    private readonly ReleaseModel _release;
    private readonly Section _section;
    private readonly FindingList _findings;

    private ReleaseChecker(ReleaseModel release, Section section, FindingList findings)
    {
        _release = release;
        _section = section;
        _findings = findings;
    }

    public static void Check(List<Section> sections, ReleaseModel release, FindingList findings)
    {
        if (ReleaseBuilder.FindSection(sections) is { } section)
        {
            new ReleaseChecker(release, section, findings).Check();
            CheckNoOther(section, sections, findings);
        }
    }

    private static void CheckNoOther(Section first, List<Section> sections, FindingList findings)
    {
        foreach (var section in sections)
        {
            if (section != first && section.FindField(FieldVocabulary.Release) is { } field)
            {
                findings.Add(DataFindings.ReleaseFragmentCount(
                    field.NameRange,
                    $"the file has a second one, with '{field.Name}'; the one in section '{first.Title}' counts"));
            }
        }
    }

    private void Check()
    {
        if (_release.VersionText == ReleaseWords.UnnumberedVersion)
        {
            Report(SupportField.XenVersion, DataFindings.VersionWithoutNumber);
        }

        if (_release.Version is { Stage: ReleaseStage.Released })
        {
            CheckReleased();
        }

        if (_release.SupportedUntil <= _release.InitialRelease)
        {
            ReportInconsistent(SupportField.SupportedUntil, "support ends before it begins");
        }

        if (_release.SecuritySupportUntil < _release.SupportedUntil)
        {
            ReportInconsistent(SupportField.SecuritySupportUntil, "security support ends before support does");
        }
    }

    private void CheckReleased()
    {
        var version = _release.VersionText;
        if (_release.InitialRelease is null)
        {
            ReportInconsistent(SupportField.InitialRelease, $"Xen {version} is released, but has no release date");
            return;
        }

        if (_release.SupportedUntil is null)
        {
            ReportInconsistent(
                SupportField.SupportedUntil,
                $"Xen {version} is released, but the end of its support is still open");
        }

        if (_release.SecuritySupportUntil is null)
        {
            ReportInconsistent(
                SupportField.SecuritySupportUntil,
                $"Xen {version} is released, but the end of its security support is still open");
        }

        if (_release.NotesUrl is null)
        {
            ReportInconsistent(
                SupportField.ReleaseNotes,
                $"Xen {version} is released, but the link to the release notes is a placeholder");
        }
    }

    private void ReportInconsistent(string fieldName, string cause) =>
        Report(fieldName, range => DataFindings.InconsistentRelease(range, cause));

    // A missing or malformed field already has its finding.
    private void Report(string fieldName, Func<TextRange, Finding> createFinding)
    {
        if (_section.FindField(fieldName) is { } field
            && !_findings.Contains(Rules.MalformedReleaseField, field.ValueRange))
        {
            _findings.Add(Errata.Apply(
                createFinding(field.ValueRange), _release.VersionText, _section.KeyOf(field), field.Value));
        }
    }
}
