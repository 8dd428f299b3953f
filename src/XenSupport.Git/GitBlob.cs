namespace XenSupport.Git;

/// <summary>A file as one commit has it.</summary>
/// <param name="Hash">The name of the blob: files with the same text have the same one.</param>
internal sealed record GitBlob(string Hash, string Text);
