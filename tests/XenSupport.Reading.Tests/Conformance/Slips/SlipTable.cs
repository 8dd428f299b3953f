namespace XenSupport.Reading.Tests.Conformance.Slips;

/// <summary>All kinds of slips.</summary>
internal static class SlipTable
{
    public static Slip[] All { get; } =
    [
        .. HeadingSlips.All,
        .. FieldSlips.All,
        .. ValueSlips.All,
        .. ProseSlips.All,
        .. ReleaseSlips.All,
        .. SectionSlips.All,
        .. WholeTextSlips.All,
    ];
}
