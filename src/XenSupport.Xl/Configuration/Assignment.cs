namespace XenSupport.Xl.Configuration;

/// <summary>One assignment of a configuration.</summary>
/// <param name="Key">The name of the setting.</param>
/// <param name="KeySpan">The place of the name.</param>
/// <param name="IsAppending">Whether it uses <c>+=</c>.</param>
/// <param name="Value">The value.</param>
internal sealed record Assignment(string Key, TextSpan KeySpan, bool IsAppending, ConfigurationValue Value);
