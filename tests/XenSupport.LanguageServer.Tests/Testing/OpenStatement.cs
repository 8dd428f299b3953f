namespace XenSupport.LanguageServer.Tests.Testing;

/// <summary>A small statement that is open in an editor.</summary>
internal static class OpenStatement
{
    public const string Address = "file:///xen/SUPPORT.md";

    public const string Text = """
        # Release Support

            Xen-Version: 4.22
            Initial-Release: 2026-06-01

        # Feature Support

        ## Memory Management

        ### Shadow paging

        Prose.

            Status: Supported, not security supported
            Status, x86: Tech Preview
            Limit, Arm: 5

        ### Memory Sharing

            Status, x86 HVM: Expermental

        ### Paging

            Stat

        # Format and definitions

        ## Tech Preview

            Functional completeness: Yes
            Functional stability: Quirky
            Interface stability: Provisionally stable
            Security supported: No

        """;

    public const string Markdown = """{"capabilities":{"textDocument":{"hover":{"contentFormat":["markdown"]}}}}""";

    public static TestClient Open(string parameters = "{}")
    {
        var client = TestClient.Start(parameters);
        client.Open(Address, Text);
        return client;
    }
}
