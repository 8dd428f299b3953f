using XenSupport.Reading.Findings;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Headings;
using XenSupport.Reading.Model;
using XenSupport.Reading.Values;

namespace XenSupport.Reading.Building;

/// <summary>Reads the release fragment (docs/format.md, section 2).</summary>
internal sealed class ReleaseBuilder
{
    private static readonly ReleaseModel NoRelease = new("", null, null, null, IsUnreleased: true, null);

    private readonly FindingList _findings;

    private ReleaseBuilder(FindingList findings)
    {
        _findings = findings;
    }

    public static ReleaseModel Build(List<Section> sections, FindingList findings) =>
        new ReleaseBuilder(findings).Build(sections);

    /// <summary>Builds the release of an overlay, which must not have a release fragment: it applies to all.</summary>
    public static ReleaseModel BuildForOverlay(List<Section> sections, FindingList findings)
    {
        foreach (var section in sections)
        {
            if (section.FindField(FieldVocabulary.Release) is { } field)
            {
                findings.Add(DataFindings.ReleaseFragmentCount(
                    field.NameRange, $"'{field.Name}' does not belong in an overlay, which applies to every release"));
            }
        }

        return NoRelease;
    }

    private ReleaseModel Build(List<Section> sections)
    {
        if (ReleaseFields.Of(sections) is not { } fields)
        {
            var heading = sections.Find(static section => section.Root == SectionRoot.Release);
            _findings.Add(
                DataFindings.ReleaseFragmentCount(
                    heading?.TitleRange ?? default,
                    $"the file has none; expected a section '{RootTitles.Release}' with '{SupportField.XenVersion}' and the dates"));
            return NoRelease;
        }

        if (fields.Section is { Root: SectionRoot.Features } or { Level: > 1, Title: not RootTitles.Release })
        {
            _findings.Add(DataFindings.ReleaseFragmentCount(
                fields.First.NameRange, $"it belongs in section '{RootTitles.Release}'"));
        }

        ReportQualifiers(fields);
        var release = new ReleaseModel(
            VersionText: ReadVersion(fields),
            InitialRelease: ReadDate(fields, SupportField.InitialRelease, ReleaseWords.NotReleased),
            SupportedUntil: ReadDate(fields, SupportField.SupportedUntil, ReleaseWords.NotKnown),
            SecuritySupportUntil: ReadDate(
                fields,
                SupportField.SecuritySupportUntil,
                ReleaseWords.NotKnown,
                ReleaseWords.NotSecuritySupported),
            IsUnreleased: IsUnreleased(fields),
            NotesUrl: ReadNotesUrl(fields));

        // Only a released version has dates, whatever the file says.
        return release.Version is { Stage: ReleaseStage.Released }
            ? release
            : release with
            {
                InitialRelease = null,
                SupportedUntil = null,
                SecuritySupportUntil = null,
                IsUnreleased = true,
            };
    }

    private void ReportQualifiers(ReleaseFields fields)
    {
        foreach (var field in fields.All)
        {
            if (field.Qualifier is { } qualifier)
            {
                _findings.Add(DataFindings.QualifiedReleaseField(field.QualifierRange, field.Name, qualifier));
            }
        }
    }

    private string ReadVersion(ReleaseFields fields)
    {
        if (FindOrReport(fields, SupportField.XenVersion) is not { Qualifier: null } field)
        {
            return "";
        }

        if (field.Value != ReleaseWords.UnnumberedVersion && !XenVersion.TryParse(field.Value, out _))
        {
            ReportMalformed(field, "a version such as 4.20, 4.21-rc or 4.23-unstable");
        }

        return field.Value;
    }

    private DateTime? ReadDate(ReleaseFields fields, string name, params string[] words)
    {
        if (FindOrReport(fields, name) is not { Qualifier: null } field)
        {
            return null;
        }

        if (ReleaseFields.TryReadDate(field, out var date))
        {
            return date;
        }

        if (!Array.Exists(words, word => ReleaseFields.IsWord(field, word)))
        {
            ReportMalformed(field, "a date such as 2025-03-05, or '" + string.Join("' or '", words) + "'");
        }

        return null;
    }

    // Never guess in favor of support: if the end of security support is not stated, there is none.
    private static bool IsUnreleased(ReleaseFields fields) =>
        fields.Find(SupportField.SecuritySupportUntil) is not { } field
        || !(ReleaseFields.TryReadDate(field, out _) || ReleaseFields.IsWord(field, ReleaseWords.NotKnown));

    private string? ReadNotesUrl(ReleaseFields fields)
    {
        if (fields.Find(SupportField.ReleaseNotes) is not { } field)
        {
            return null;
        }

        if (FindAddress(field.Value) is not { } url)
        {
            ReportMalformed(field, "a link such as <a href=\"https://…\">RN</a>");
            return null;
        }

        return url.Contains(ReleaseWords.PlaceholderVersion) ? null : url;
    }

    /// <summary>Finds the address of a link, in HTML, in Markdown or alone; null if there is none.</summary>
    private static string? FindAddress(string link)
    {
        var start = link.IndexOf("http", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }

        var end = start == 0 ? link.Length : link.IndexOf(ClosingOf(link[start - 1]), start);
        if (end < 0)
        {
            return null;
        }

        var address = link.Substring(start, end - start);
        var isWeb = !address.Any(char.IsWhiteSpace)
            && Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
        return isWeb ? address : null;
    }

    private static char ClosingOf(char opening) => opening switch
    {
        '(' => ')',
        '<' or '=' => '>',
        _ => opening,
    };

    private FieldLine? FindOrReport(ReleaseFields fields, string name)
    {
        var field = fields.Find(name);
        if (field is null)
        {
            _findings.Add(DataFindings.MissingReleaseField(fields.First.NameRange, name));
        }

        return field;
    }

    private void ReportMalformed(FieldLine field, string expected) =>
        _findings.Add(DataFindings.MalformedReleaseField(field.ValueRange, field.Name, field.Value, expected));
}
