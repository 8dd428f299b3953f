using System.Globalization;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Fragments;
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

    /// <summary>Finds the first section with a field of a release fragment; null if there is none.</summary>
    public static Section? FindSection(List<Section> sections) =>
        sections.Find(static section => section.HasField(FieldVocabulary.Release));

    private ReleaseModel Build(List<Section> sections)
    {
        if (FindSection(sections) is not { } section)
        {
            var heading = sections.Find(static section => section.Root == SectionRoot.Release);
            _findings.Add(
                DataFindings.ReleaseFragmentCount(
                    heading?.TitleRange ?? default,
                    $"the file has none; expected a section '{RootTitles.Release}' with '{SupportField.XenVersion}' and the dates"));
            return NoRelease;
        }

        return new ReleaseModel(
            VersionText: ReadVersion(section),
            InitialRelease: ReadDate(section, SupportField.InitialRelease, ReleaseWords.NotReleased),
            SupportedUntil: ReadDate(section, SupportField.SupportedUntil, ReleaseWords.NotKnown),
            SecuritySupportUntil: ReadDate(
                section,
                SupportField.SecuritySupportUntil,
                ReleaseWords.NotKnown,
                ReleaseWords.NotSecuritySupported),
            IsUnreleased: IsUnreleased(section),
            NotesUrl: ReadNotesUrl(section));
    }

    private string ReadVersion(Section section)
    {
        if (FindOrReport(section, SupportField.XenVersion) is not { } field)
        {
            return "";
        }

        if (field.Value != ReleaseWords.UnnumberedVersion && !XenVersion.TryParse(field.Value, out _))
        {
            ReportMalformed(field, "a version such as 4.20, 4.21-rc or 4.23-unstable");
        }

        return field.Value;
    }

    private DateTime? ReadDate(Section section, string name, params string[] words)
    {
        if (FindOrReport(section, name) is not { } field)
        {
            return null;
        }

        if (TryParseDate(field.Value, out var date))
        {
            return date;
        }

        if (!IsAnyOf(field.Value, words))
        {
            ReportMalformed(field, "a date such as 2025-03-05, or '" + string.Join("' or '", words) + "'");
        }

        return null;
    }

    // Never guess in favor of support: if the end of security support is not stated, there is none.
    private static bool IsUnreleased(Section section) =>
        section.FindField(SupportField.SecuritySupportUntil) is not { } field
        || !(TryParseDate(field.Value, out _) || IsAnyOf(field.Value, [ReleaseWords.NotKnown]));

    private string? ReadNotesUrl(Section section)
    {
        if (section.FindField(SupportField.ReleaseNotes) is not { } field)
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

    /// <summary>Finds the address of an HTML link; null if there is none.</summary>
    private static string? FindAddress(string html)
    {
        const string attribute = "href=\"";
        var start = html.IndexOf(attribute, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }

        start += attribute.Length;
        var end = html.IndexOf('"', start);
        if (end < 0)
        {
            return null;
        }

        var address = html.Substring(start, end - start);
        var isWeb = Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
        return isWeb ? address : null;
    }

    private FieldLine? FindOrReport(Section section, string name)
    {
        var field = section.FindField(name);
        if (field is null)
        {
            _findings.Add(DataFindings.MissingReleaseField(section.Fields[0].NameRange, name));
        }

        return field;
    }

    private void ReportMalformed(FieldLine field, string expected) =>
        _findings.Add(DataFindings.MalformedReleaseField(field.ValueRange, field.Name, field.Value, expected));

    private static bool TryParseDate(string text, out DateTime date) => DateTime.TryParseExact(
        text, StatementFormat.DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static bool IsAnyOf(string value, string[] words) =>
        Array.Exists(words, word => string.Equals(word, value, StringComparison.OrdinalIgnoreCase));
}
