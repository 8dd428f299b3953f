using XenSupport.Reading.Values;

namespace XenSupport.Reading.Model;

/// <summary>A limit as one line states it.</summary>
/// <param name="WordSize">The word size that it applies to (<c>32bit</c>), or null.</param>
internal sealed record StatedLimit(string? WordSize, LimitModel Limit);
