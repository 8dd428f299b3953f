namespace XenSupport.Reading.Values;

/// <summary>A part of a <c>Limit</c> value.</summary>
/// <param name="WordSize">The word size that it is for (<c>32bit</c>), or null.</param>
/// <param name="IsOpen">Whether it is a lower bound (<c>&gt;1TB</c>).</param>
internal readonly record struct LimitPart(string? WordSize, bool IsOpen, Quantity Quantity);
