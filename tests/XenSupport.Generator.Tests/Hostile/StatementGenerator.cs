using CsCheck;

namespace XenSupport.Generator.Tests.Hostile;

/// <summary>Generates statements from pieces in any order, and breaks them by changing a few characters.</summary>
internal static class StatementGenerator
{
    private const string Preamble =
        "# Release Support\n\n    Xen-Version: 4.20\n    Initial-Release: 2025-03-05\n"
        + "    Supported-Until: 2028-03-05\n    Security-Support-Until: 2030-03-05\n\n# Feature Support\n\n";

    private static readonly Gen<string> Line = CsCheck.Gen.OneOf(
        CsCheck.Gen.OneOf(
            "",
            "",
            "",
            "## Group",
            "## Other",
            "### Feature",
            "### x86/PVH",
            "#### Deeper",
            "Prose.",
            "More prose",
            "---",
            "==="),
        CsCheck.Gen.OneOf(
            "    Status: Supported",
            "    Status, dom0: Supported, with caveats",
            "    Status, x86_32, shim: Tech Preview",
            "\tStatus: Experimental",
            "   Status, three: Supported",
            "Status, none: Supported",
            "     Status, five: Supported",
            "    Supported, x86: bzImage, ELF",
            "    Limit, x86: 512",
            "    Limit-Security, x86: 16GB for 32bit, 5TB for 64bit",
            "    Status, y: Supported up to 8 TiB",
            "        and more of it",
            "    States: Supported",
            "    Status Supported",
            "    Status:Supported",
            "    status: Supported",
            "    Status: Suported"),
        CsCheck.Gen.OneOf(
            "* item", "  * item", "    Status in a list", "> quote", ">     Status: Supported", "1. first", "```", "~~~", "<div>", "<!-- note -->",
            "<!--", "-->", "[XXX note", "note]", "[a]: b", "ACTION: do", ": definition", "Release Notes", "| a | b |", "<pre>", "</pre>"));

    public static Gen<string> Statement { get; } =
        from lines in Line.List[0, 60]
        from end in CsCheck.Gen.OneOf("\n", "\n", "\r\n", "\r")
        select (Preamble + string.Join("\n", lines) + "\n").Replace("\n", end);

    /// <summary>Statements with a few characters changed, deleted or inserted.</summary>
    public static Gen<string> BrokenStatement { get; } =
        from statement in Statement
        from changes in CsCheck
            .Gen.Select(
                CsCheck.Gen.Int[0, 5000],
                CsCheck.Gen.OneOf(" \t\n\r:,.#*->`[]()<!\\\"'\0\u2028\u0085\u202E\uD800é9aS".ToCharArray()),
                CsCheck.Gen.Int[0, 2])
            .List[0, 6]
        select changes.Aggregate(
            statement,
            static (text, change) => Apply(text, change.Item1, change.Item2, change.Item3));

    private static string Apply(string text, int position, char character, int kind)
    {
        if (text.Length == 0)
        {
            return text;
        }

        var index = position % text.Length;
        return kind switch
        {
            0 => text.Remove(index, 1),
            1 => text.Insert(index, character.ToString()),
            _ => text.Remove(index, 1).Insert(index, character.ToString()),
        };
    }
}
