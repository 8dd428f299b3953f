using XenSupport.Reading.Values;

namespace XenSupport.Reading.Model;

/// <summary>A limit of a section, combined from all lines that state it.</summary>
/// <param name="OverlayTitle">The title of the overlay that it is due to; null for the statement itself.</param>
internal sealed record SectionLimit(string Key, string? Qualifier, LimitModel Limit, string? OverlayTitle = null);
