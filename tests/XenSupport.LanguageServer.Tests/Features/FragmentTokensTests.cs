using XenSupport.LanguageServer.Tests.Testing;
using static XenSupport.LanguageServer.Tests.Testing.OpenStatement;

namespace XenSupport.LanguageServer.Tests.Features;

/// <summary>The kinds of words that an editor colours.</summary>
public class FragmentTokensTests
{
    [Fact]
    public void Words_of_fragments_have_kinds()
    {
        using var client = TestClient.Start();
        client.Open(Address, "# Feature Support\n\n### A\n\n    Status, x86: Supported, with caveats\n    Limit: 5\n");

        Assert.Equal(
            "4 4 6 0 0 0 8 3 1 0 0 5 9 2 0 0 11 12 3 0 1 4 5 0 0 0 7 1 4 0",
            string.Join(' ', client
                .Request("textDocument/semanticTokens/full", TestClient.About(Address))
                .GetProperty("data")
                .EnumerateArray()));
    }
}
