namespace XenSupport.LanguageServer.Analysis;

/// <summary>What an open document is.</summary>
internal enum DocumentKind
{
    /// <summary>Another document, about which nothing is said.</summary>
    Other,

    /// <summary>A statement.</summary>
    Statement,

    /// <summary>An overlay.</summary>
    Overlay,
}
