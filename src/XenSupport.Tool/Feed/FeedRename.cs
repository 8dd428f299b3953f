namespace XenSupport.Tool.Feed;

/// <summary>Two keys of one feature: that of older statements, and that of newer ones.</summary>
internal sealed record FeedRename(string From, string To);
