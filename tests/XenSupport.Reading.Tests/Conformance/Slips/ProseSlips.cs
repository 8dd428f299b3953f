using static XenSupport.Reading.Tests.Conformance.Slips.LineSlips;
using static XenSupport.Reading.Tests.Conformance.Slips.SlipOutcome;

namespace XenSupport.Reading.Tests.Conformance.Slips;

/// <summary>Slips in descriptions and caveats.</summary>
internal static class ProseSlips
{
    public static IReadOnlyList<Slip> All { get; } =
    [
        InProse("rule under prose", Reported, line => line + "\n---"),
        InProse("underline under prose", Reported, line => line + "\n======"),
        InProse("prose after an open comment", Reported, line => "<!-- " + line),
        InProse("prose after an open fence", Reported, line => "```\n" + line),
        InProse("prose after an open tag", Silent, line => "<div>\n" + line),
        InProse("prose after open preformatted text", Reported, line => "<pre>\n" + line),
        InProse("prose after an open editor's note", Silent, line => "[XXX " + line),
        InProse("prose in a conflict", Reported, line => $"<<<<<<< HEAD\n{line}\n=======\n>>>>>>> branch"),
        InProse("prose in a list", Silent, line => " * " + line),
        InProse("prose in a quote", Silent, line => "> " + line),
        InProse("prose indented by three", Silent, line => "   " + line),
        InProse("prose deleted", Silent, _ => ""),
        InProse("prose after a hash", Silent, line => "#" + line),
    ];
}
