using System.Text.Json;
using XenSupport.LanguageServer.Analysis;
using XenSupport.LanguageServer.Documents;
using XenSupport.LanguageServer.Protocol;

namespace XenSupport.LanguageServer.Features;

/// <summary>A question about a document.</summary>
/// <param name="Document">The document, which is a statement or an overlay.</param>
/// <param name="Workspace">The documents that are open beside it.</param>
/// <param name="Known">The statements of the known releases.</param>
/// <param name="WritesMarkdown">Whether the client shows Markdown in texts for people.</param>
internal sealed record FeatureRequest(
    AnalyzedDocument Document,
    JsonElement Parameters,
    Workspace Workspace,
    Lazy<SupportStatementSet> Known,
    bool WritesMarkdown,
    CancellationToken CancellationToken)
{
    /// <summary>The offset of the position that is asked about.</summary>
    /// <exception cref="RpcException">There is no position.</exception>
    public int Offset => Document.Content.OffsetOf(Parameters.Get("position").ToPosition());
}
