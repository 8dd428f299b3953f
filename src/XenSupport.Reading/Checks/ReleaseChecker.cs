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
    // Real releases have five.
    private const int MostYears = 10;

    // The address ends with it: Xen_Project_4.21_Release_Notes.
    private const string BeforeVersion = "Xen_Project_";
    private const string AfterVersion = "_Release_Notes";

    private readonly ReleaseModel _release;
    private readonly ReleaseFields _fields;
    private readonly FindingList _findings;

    private ReleaseChecker(ReleaseModel release, ReleaseFields fields, FindingList findings)
    {
        _release = release;
        _fields = fields;
        _findings = findings;
    }

    public static void Check(List<Section> sections, ReleaseModel release, FindingList findings)
    {
        if (ReleaseFields.Of(sections) is { } fields)
        {
            new ReleaseChecker(release, fields, findings).Check();
            CheckNoOther(fields.Section, sections, findings);
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
                    $"the file has a second one, with '{field.Name}', besides the one in section '{first.Title}'; of two values the weaker counts"));
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
        else if (_release.Version is not null || _release.VersionText == ReleaseWords.UnnumberedVersion)
        {
            CheckUnreleased();
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
            ReportInconsistent(SupportField.InitialRelease, $"Xen {version} is released, but its release date is missing");
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
        else if (FindVersion(_release.NotesUrl) is { } other && other != version)
        {
            ReportInconsistent(
                SupportField.ReleaseNotes,
                $"the link leads to the release notes of Xen {other}, and the statement is that of Xen {version}");
        }

        if (_release.SecuritySupportUntil > _release.InitialRelease.Value.AddYears(MostYears))
        {
            ReportInconsistent(
                SupportField.SecuritySupportUntil,
                $"security support would last more than {MostYears} years");
        }
    }

    private static string? FindVersion(string address)
    {
        var before = address.IndexOf(BeforeVersion, StringComparison.Ordinal);
        var start = before + BeforeVersion.Length;
        var end = before < 0 ? -1 : address.IndexOf(AfterVersion, start, StringComparison.Ordinal);
        return end < 0 ? null : address.Substring(start, end - start);
    }

    private void CheckUnreleased()
    {
        string[] dated =
            [SupportField.InitialRelease, SupportField.SupportedUntil, SupportField.SecuritySupportUntil];
        foreach (var name in dated)
        {
            if (_fields.Find(name) is { } field && ReleaseFields.TryReadDate(field, out _))
            {
                ReportInconsistent(name, $"Xen {_release.VersionText} is not released, so its dates do not count");
            }
        }

        if (_fields.Find(SupportField.SecuritySupportUntil) is { } end
            && ReleaseFields.IsWord(end, ReleaseWords.NotKnown))
        {
            ReportInconsistent(
                SupportField.SecuritySupportUntil,
                $"Xen {_release.VersionText} is not released; expected '{ReleaseWords.NotSecuritySupported}'");
        }
    }

    private void ReportInconsistent(string fieldName, string cause) =>
        Report(fieldName, range => DataFindings.InconsistentRelease(range, cause));

    // A missing or malformed field already has its finding.
    private void Report(string fieldName, Func<TextRange, Finding> createFinding)
    {
        if (_fields.Find(fieldName) is { Qualifier: null } field
            && !_findings.Contains(Rules.MalformedReleaseField, field.ValueRange))
        {
            _findings.Add(Errata.Apply(
                createFinding(field.ValueRange), _release.VersionText, _fields.Section.KeyOf(field), field.Value));
        }
    }
}
