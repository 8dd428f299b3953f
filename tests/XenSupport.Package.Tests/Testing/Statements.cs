namespace XenSupport.Package.Tests.Testing;

/// <summary>Support statements, and code that uses what is generated from them.</summary>
internal static class Statements
{
    /// <summary>A small statement, with one feature and one limit.</summary>
    /// <param name="status">The status of the feature, on line 12.</param>
    public static string Of(string version = "4.20", string status = "Supported") =>
        $"""
        # Release Support

            Xen-Version: {version}
            Initial-Release: 2025-03-05
            Supported-Until: 2028-03-05
            Security-Support-Until: 2030-03-05

        # Feature Support

        ## Xenstore

            Status: {status}

        ## Host

        ### CPUs <&>

            Limit, x86: 4096

        | a | b |
        |---|---|
        | 1 | 2 |

        """;

    /// <summary>The packaged statement of a release.</summary>
    public static string OfRelease(string version) =>
        File.ReadAllText(
            Path.Combine(Repository.Root, "src", "XenSupport.Statements", "statements", version + ".md"));

    /// <summary>Code that uses the small statement, in C# 7.3.</summary>
    /// <param name="rootNamespace">The namespace of the generated classes.</param>
    public static string Usage(string rootNamespace) =>
        $$"""
        [assembly: System.CLSCompliant(true)]

        namespace Usage
        {
            /// <summary>Uses what is generated.</summary>
            public static class Uses
            {
                /// <summary>A fact.</summary>
                public const string Key = {{rootNamespace}}.XenFeatures.Xenstore.Key;

                /// <summary>A limit.</summary>
                public const int Max = {{rootNamespace}}.XenLimits.Host.CPUs.X86.SupportedMax;

                /// <summary>Data.</summary>
                public static int Count => {{rootNamespace}}.XenReleases.All.Count;
            }
        }
        """;

    /// <summary>Code that uses the statement of a release, in C# 7.3.</summary>
    /// <param name="rootNamespace">The namespace of the generated classes.</param>
    public static string UsageOfRelease(string rootNamespace) =>
        $$"""
        using System;
        using System.ComponentModel;
        using XenSupport;
        using {{rootNamespace}};

        [assembly: CLSCompliant(true)]

        namespace Usage
        {
            /// <summary>Uses what is generated.</summary>
            public static class Uses
            {
                private const byte Fits = 64 <= XenLimits.HostHardwareSupport.PhysicalCPUs.X86.SupportedMax ? 0 : -1;

                /// <summary>A limit in an attribute.</summary>
                [DefaultValue(XenLimits.GuestLimits.Memory.X86.SecuritySupportedMaxMiB + Fits)]
                public static long MemoryMiB { get; set; }

                /// <summary>A status.</summary>
                public static SecuritySupport PvhDom0 => XenFeatures.GuestType.X86PVH.Dom0.SecuritySupport;

                /// <summary>What the release of a host states.</summary>
                public static string Find(string hostVersion)
                {
                    var statement = XenReleases.For(hostVersion);
                    return statement?.Find(XenFeatures.GuestType.X86PVH.Dom0.Key)?.Value;
                }
            }
        }
        """;
}
