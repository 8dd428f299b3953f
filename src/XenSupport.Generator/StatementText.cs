namespace XenSupport.Generator;

/// <summary>A file that is to be read as a support statement.</summary>
/// <param name="Text">What it holds, or null where it could not be read.</param>
internal sealed record StatementText(string Path, string? Text);
