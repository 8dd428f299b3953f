namespace XenSupport.Package.Tests.Testing;

/// <summary>Small support statements.</summary>
internal static class Statements
{
    /// <summary>A statement of a version, with a feature and a limit.</summary>
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

    /// <summary>Code that uses it, in C# 7.3.</summary>
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
}
