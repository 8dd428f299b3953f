using XenSupport.LanguageServer.Documents;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Releases;

namespace XenSupport.LanguageServer.Analysis;

/// <summary>The open documents. Each is read when its result is first needed.</summary>
internal sealed class Workspace(DocumentAnalyzer analyzer)
{
    private readonly Dictionary<string, OpenDocument> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AnalyzedDocument> _analyzed = new(StringComparer.Ordinal);

    /// <summary>The text of an open document; null if it is not open.</summary>
    public OpenDocument? Find(string uri) => _documents.GetValueOrDefault(uri);

    /// <summary>Opens a document, or replaces its text.</summary>
    public void Put(OpenDocument document)
    {
        _documents[document.Name.Uri] = document;
        _analyzed.Remove(document.Name.Uri);
    }

    public void Close(string uri)
    {
        _documents.Remove(uri);
        _analyzed.Remove(uri);
    }

    /// <summary>Returns a document with the result of reading it; null if it is not open.</summary>
    public AnalyzedDocument? Analyze(string uri, CancellationToken cancellationToken)
    {
        if (Find(uri) is not { } document)
        {
            return null;
        }

        if (!_analyzed.TryGetValue(uri, out var analyzed))
        {
            analyzed = analyzer.Analyze(document, cancellationToken);
            _analyzed.Add(uri, analyzed);
        }

        return analyzed;
    }

    /// <summary>Returns the other open documents of one kind in the same folder as a document.</summary>
    public IEnumerable<AnalyzedDocument> FindInFolder(
        AnalyzedDocument document, DocumentKind kind, CancellationToken cancellationToken) =>
        from uri in _documents.Keys.Order(StringComparer.Ordinal)
        let name = _documents[uri].Name
        where name != document.Document.Name && name.Folder == document.Document.Name.Folder
        let neighbour = Analyze(uri, cancellationToken)
        where neighbour?.Kind == kind
        select neighbour;

    /// <summary>Returns the addresses of the open overlays in a folder.</summary>
    public IReadOnlyList<string> FindOverlays(string folder) =>
    [
        .. from document in _documents.Values
           where document.Name.Folder == folder
               && Analyze(document.Name.Uri, CancellationToken.None) is { Kind: DocumentKind.Overlay }
           select document.Name.Uri,
    ];

    /// <summary>
    /// Returns the findings in a document, in the order of the text. An overlay is also compared with the statements
    /// that are open in its folder.
    /// </summary>
    public IEnumerable<Finding> FindAll(AnalyzedDocument document, CancellationToken cancellationToken) =>
        document.Kind switch
        {
            DocumentKind.Statement => document.Findings,
            DocumentKind.Overlay => document.Findings
                .Concat(CompareWithStatements(document, cancellationToken))
                .OrderBy(static finding => finding.Range.Start),
            _ => [],
        };

    private IEnumerable<Finding> CompareWithStatements(AnalyzedDocument overlay, CancellationToken cancellationToken)
    {
        var statements = FindInFolder(overlay, DocumentKind.Statement, cancellationToken)
            .Select(static statement => statement.Reading)
            .ToList();
        return statements.Count == 0
            ? []
            : from located in FileComparison.Compare([.. statements, overlay.Reading])
              where located.Path == overlay.Reading.Path
              select located.Finding;
    }
}
