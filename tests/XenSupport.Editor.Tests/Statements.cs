namespace XenSupport.Editor.Tests;

/// <summary>A small support statement.</summary>
internal static class Statements
{
    /// <param name="dom0">The status of PVH dom0.</param>
    public static string Of(string version, string dom0 = "Supported, with caveats") =>
        $"""
        # Release Support

            Xen-Version: {version}
            Initial-Release: 2025-03-05
            Supported-Until: 2028-03-05
            Security-Support-Until: 2030-03-05

        # Feature Support

        ## Host hardware

        ### CPUs

        Threads count.

            Limit, x86: 4096
            Limit-Security, x86: 1024

        Not with core scheduling.

        ### Memory

            Status: Supported up to 12 TiB. Hosts with more memory are supported, but not security supported.

        ## Guest Type

        ### x86/PVH

        PVH is for hardware with <virtualisation> & more.

            Status, domU: Supported
            Status, dom0: {dom0}

        Not in PVH dom0:

         * SR-IOV
         * MCE handling

        ### x86/HVM

            Status: Supported

        | a | b |
        |---|---|
        | <1> | "2" |

        """;
}
