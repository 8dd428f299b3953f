namespace XenSupport.Testing;

/// <summary>A statement of two or three rows, with prose that is easy to find again.</summary>
internal static class SmallStatement
{
    public const string Prose = "Upstream describes this with care.";
    public const string Caveat = "Upstream warns of this.";

    public static string Of(
        string version,
        string shadow = "Supported",
        string prose = Prose,
        string more = "",
        string securitySupportUntil = "2030-03-05") =>
        $"""
        % Support statement for this release

        # Release Support

            Xen-Version: {version}
            Initial-Release: 2025-03-05
            Supported-Until: 2026-09-05
            Security-Support-Until: {securitySupportUntil}

        Release Notes
        : <a href="https://example.org/notes">RN</a>

        # Feature Support

        ## Memory Management

        ### Shadow paging

        {prose}

        	Status: {shadow}

        {Caveat}

        ### Physical CPUs:

            Status, x86: Supported up to 4096
        {more}
        # Format and definitions

        Descriptions precede the Status indications.

        ## Experimental

            Functional completeness: No

        """;
}
