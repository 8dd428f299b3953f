using System.Text.Json;
using XenSupport.LanguageServer.Analysis;
using XenSupport.LanguageServer.Documents;
using XenSupport.LanguageServer.Protocol;

namespace XenSupport.LanguageServer.Features;

/// <summary>A request about a document.</summary>
/// <param name="Document">The document, which is a statement or an overlay.</param>
/// <param name="Workspace">The other open documents.</param>
/// <param name="Known">The statements of the known releases.</param>
/// <param name="WritesMarkdown">Whether the client can display Markdown.</param>
internal sealed record FeatureRequest(
    AnalyzedDocument Document,
    JsonElement Parameters,
    Workspace Workspace,
    Lazy<SupportStatementSet> Known,
    bool WritesMarkdown,
    CancellationToken CancellationToken)
{
    /// <summary>The offset of the position in the request.</summary>
    /// <exception cref="RpcException">The position is missing.</exception>
    public int Offset => Document.Content.OffsetOf(Parameters.Get("position").ToPosition());
}
