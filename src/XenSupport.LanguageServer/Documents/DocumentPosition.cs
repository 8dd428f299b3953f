namespace XenSupport.LanguageServer.Documents;

/// <summary>A position as the client counts it, from 0.</summary>
/// <param name="Character">The number of units before it in its line.</param>
internal readonly record struct DocumentPosition(int Line, int Character);
