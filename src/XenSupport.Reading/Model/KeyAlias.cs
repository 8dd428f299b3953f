namespace XenSupport.Reading.Model;

/// <summary>A key from another statement, and the key of the same entry in this one.</summary>
internal sealed record KeyAlias(string Key, string OwnKey);
