using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using XenSupport.Generator.Reporting;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Text;
using XenSupport.Reading.Values;

namespace XenSupport.Generator.Analyzers.Acceptances;

/// <summary>Reads <c>XenAccept.txt</c>, which has an entry a line, and comments after <c>#</c>.</summary>
internal sealed class AcceptanceFile(string path, SourceText source)
{
    /// <summary>Accepts support without security support.</summary>
    public const string NoSecuritySupport = "no security support";

    private const string Name = "XenAccept.txt";

    private readonly string _text = source.ToString();

    private static readonly (string Words, Acceptance Accepted)[] Known =
    [
        (NoSecuritySupport, Acceptance.WithoutSecurity),
        ("Tech Preview", Acceptance.Of(SupportStatus.TechPreview)),
        ("Experimental", Acceptance.Of(SupportStatus.Experimental)),
        ("Not supported", Acceptance.Of(SupportStatus.NotSupported)),
        ("Not functional", Acceptance.Of(SupportStatus.NotFunctional)),
        ("Not implemented", Acceptance.Of(SupportStatus.NotImplemented)),
    ];

    private static readonly KnownWords Words = new(Array.ConvertAll(Known, static known => known.Words));

    public static bool IsOne(AdditionalText file) =>
        string.Equals(Path.GetFileName(file.Path), Name, StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<AcceptanceEntry> Read(AdditionalText file, CancellationToken cancellationToken) =>
        file.GetText(cancellationToken) is { } text ? new AcceptanceFile(file.Path, text).ReadEntries() : [];

    /// <summary>Says what may have been meant: never 'Not supported' for 'Supported'.</summary>
    public static string Suggest(string value) =>
        StatusVocabulary.LabelNames.FindNearest(value) is { } label && FindAccepted(label) is null
            ? $"'{label}' is no less than what is required"
            : Words.Suggest(value).Text;

    private IEnumerable<AcceptanceEntry> ReadEntries()
    {
        foreach (var line in source.Lines)
        {
            var comment = _text.IndexOf('#', line.Start, line.Span.Length);
            var entry = TextRange.FromBounds(line.Start, comment < 0 ? line.End : comment).Trim(_text);
            if (!entry.IsEmpty)
            {
                yield return ReadEntry(entry);
            }
        }
    }

    private AcceptanceEntry ReadEntry(TextRange entry)
    {
        var colon = _text.IndexOf(':', entry.Start, entry.Length);
        var key = TextRange.FromBounds(entry.Start, Math.Max(colon, entry.Start)).Trim(_text);
        var value = TextRange.FromBounds(colon + 1, entry.End).Trim(_text);
        return key.IsEmpty || value.IsEmpty
            ? new AcceptanceEntry(Place(entry), null, null, null)
            : new AcceptanceEntry(Place(entry), Place(key), Place(value), FindAccepted(value.Of(_text)));
    }

    private static Acceptance? FindAccepted(string value)
    {
        foreach (var (words, accepted) in Known)
        {
            if (StatusVocabulary.AreSame(value, words))
            {
                return accepted;
            }
        }

        return null;
    }

    private PlacedText Place(TextRange range) =>
        new(range.Of(_text), FileLocation.Of(range, path, source.Lines));
}
