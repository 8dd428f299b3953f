using System.IO.Enumeration;
using XenSupport.LanguageServer.Documents;
using XenSupport.Reading.Building;
using XenSupport.Reading.Files;
using XenSupport.Reading.Fragments;

namespace XenSupport.LanguageServer.Analysis;

/// <summary>Reads documents, and distinguishes statements, overlays and others.</summary>
/// <param name="overlays">File-name patterns that always mean an overlay.</param>
internal sealed class DocumentAnalyzer(IReadOnlyList<string> overlays)
{
    private const string NameOfStatement = "SUPPORT";

    public AnalyzedDocument Analyze(OpenDocument document, CancellationToken cancellationToken)
    {
        var name = document.Name.File;
        if (overlays.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, name)))
        {
            return Read(document, DocumentKind.Overlay, cancellationToken);
        }

        var asStatement = Read(document, DocumentKind.Statement, cancellationToken);
        return KindOf(name, asStatement.Sections) switch
        {
            DocumentKind.Overlay => Read(document, DocumentKind.Overlay, cancellationToken),
            DocumentKind.Other => asStatement with { Kind = DocumentKind.Other },
            _ => asStatement,
        };
    }

    // A file with another name than Xen's is an overlay if it states features but no release.
    private static DocumentKind KindOf(string name, IReadOnlyList<Section> sections) =>
        name.StartsWith(NameOfStatement, StringComparison.Ordinal) ? DocumentKind.Statement
        : !StatementRecognizer.HasRoot(sections) ? DocumentKind.Other
        : StatesRelease(sections) || StatementRecognizer.IsAsLongAsXens(sections) ? DocumentKind.Statement
        : DocumentKind.Overlay;

    private static bool StatesRelease(IReadOnlyList<Section> sections) => sections.Any(
        static section => section.Root == SectionRoot.Release || section.HasField(FieldVocabulary.Release));

    private static AnalyzedDocument Read(
        OpenDocument document, DocumentKind kind, CancellationToken cancellationToken)
    {
        var source = new StatementSource(
            document.Name.Uri, document.Content.Text, IsOverlay: kind == DocumentKind.Overlay);
        var reading = StatementReader.Read(source, out var sections, cancellationToken);
        return new AnalyzedDocument(document, kind, reading, sections);
    }
}
