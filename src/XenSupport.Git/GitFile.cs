namespace XenSupport.Git;

/// <summary>A file of one revision.</summary>
/// <param name="Path">The path from the root of the repository, with <c>/</c> between folders.</param>
/// <param name="Blob">The name of the blob that has its text.</param>
internal sealed record GitFile(string Path, string Blob);
