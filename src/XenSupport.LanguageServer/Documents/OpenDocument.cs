namespace XenSupport.LanguageServer.Documents;

/// <summary>A document that is open in the client.</summary>
/// <param name="Version">The version number from the client; null if it does not send one.</param>
internal sealed record OpenDocument(DocumentName Name, int? Version, DocumentText Content);
