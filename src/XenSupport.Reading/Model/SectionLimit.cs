using XenSupport.Reading.Values;

namespace XenSupport.Reading.Model;

/// <summary>A limit of a section, combined from all lines that state it.</summary>
internal sealed record SectionLimit(string Key, string? Qualifier, LimitModel Limit);
