namespace XenSupport.LanguageServer.Analysis;

/// <summary>The kind of an open document.</summary>
internal enum DocumentKind
{
    /// <summary>Any other document, for which nothing is reported.</summary>
    Other,

    /// <summary>A statement.</summary>
    Statement,

    /// <summary>An overlay.</summary>
    Overlay,
}
