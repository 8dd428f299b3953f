using Spectre.Console;
using XenSupport;

namespace SampleConsumer;

/// <summary>How the tool says a status, and in which colour: never by the colour alone.</summary>
internal static class StatusWords
{
    /// <summary>The word of a status, as a statement has it.</summary>
    public static string Of(SupportStatus status) => status switch
    {
        SupportStatus.Supported => "Supported",
        SupportStatus.Deprecated => "Deprecated",
        SupportStatus.TechPreview => "Tech Preview",
        SupportStatus.Experimental => "Experimental",
        SupportStatus.NotSupported => "Not supported",
        SupportStatus.NotFunctional => "Not functional",
        SupportStatus.NotImplemented => "Not implemented",
        _ => "Unknown",
    };

    /// <summary>Whether there is security support.</summary>
    public static string Of(SecuritySupport support) => support switch
    {
        SecuritySupport.Supported => "yes",
        SecuritySupport.Conditional => "under conditions",
        SecuritySupport.External => "by another project",
        SecuritySupport.NotSupported => "no",
        _ => "not stated",
    };

    /// <summary>The style of a status on a terminal.</summary>
    public static Style StyleOf(SupportStatus status) => status switch
    {
        SupportStatus.Supported => Color.Green,
        SupportStatus.Deprecated or SupportStatus.TechPreview => Color.Yellow,
        SupportStatus.Experimental => Color.Orange1,
        SupportStatus.NotSupported or SupportStatus.NotFunctional or SupportStatus.NotImplemented => Color.Red,
        _ => Style.Plain,
    };
}
