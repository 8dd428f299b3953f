namespace XenSupport.Tool.Feed;

/// <summary>The commit in Xen's repository that a statement was last changed by.</summary>
internal sealed record FeedEdition(string Date, string Commit);
