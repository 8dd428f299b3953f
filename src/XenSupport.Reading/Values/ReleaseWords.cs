namespace XenSupport.Reading.Values;

/// <summary>The words used in place of a date or a version in a release fragment (docs/format.md, section 2).</summary>
internal static class ReleaseWords
{
    public const string NotReleased = "n/a";
    public const string NotKnown = "TBD";
    public const string NotSecuritySupported = "Unreleased - not yet security-supported";
    public const string PlaceholderVersion = "X.YY";
    public const string UnnumberedVersion = "unstable";
}
