namespace XenSupport.LanguageServer.Documents;

/// <summary>A document that the client has open.</summary>
/// <param name="Version">The number of its edition, which the client gives it; null if it gives none.</param>
internal sealed record OpenDocument(DocumentName Name, int? Version, DocumentText Content);
