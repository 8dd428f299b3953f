namespace XenSupport.Reading.Model;

/// <summary>A key that a statement does not have, and the one by which it has the same entry.</summary>
internal sealed record KeyAlias(string Key, string OwnKey);
