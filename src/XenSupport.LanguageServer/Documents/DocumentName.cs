using System.Net;

namespace XenSupport.LanguageServer.Documents;

/// <summary>The address of a document, and its parts.</summary>
/// <param name="Uri">The address, as the client writes it.</param>
internal sealed record DocumentName(string Uri)
{
    /// <summary>The address of the folder; empty if the document does not have one.</summary>
    public string Folder => Uri[..(Uri.LastIndexOf('/') + 1)];

    /// <summary>The name of the file.</summary>
    // System.Uri would make the native file larger.
    public string File => WebUtility.UrlDecode(
        Uri[(Uri.LastIndexOf('/') + 1)..].Replace("+", "%2B", StringComparison.Ordinal));
}
