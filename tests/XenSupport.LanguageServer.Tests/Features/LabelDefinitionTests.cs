using System.Text.Json;
using XenSupport.LanguageServer.Tests.Testing;
using static XenSupport.LanguageServer.Tests.Testing.OpenStatement;

namespace XenSupport.LanguageServer.Tests.Features;

/// <summary>The way from a label to its definition.</summary>
public class LabelDefinitionTests
{
    [Theory]
    [InlineData(14, 17, "27:3-27:15")]
    [InlineData(14, 29, "27:3-27:15")]
    [InlineData(14, 6, null)]
    [InlineData(13, 15, null)]
    public void A_label_leads_to_its_definition(int line, int character, string? range)
    {
        using var client = Open();
        var result = client.Request("textDocument/definition", TestClient.At(Address, line, character));

        Assert.Equal(
            range,
            result.ValueKind == JsonValueKind.Null ? null : TestClient.DescribeRange(result.GetProperty("range")));
    }

    [Fact]
    public void A_label_of_an_overlay_leads_to_the_statement_in_its_folder()
    {
        using var client = Open();
        client.Open("file:///xen/limits.md", "# Feature Support\n\n### A\n\n    Status: Tech Preview\n");

        var place = client.Request("textDocument/definition", TestClient.At("file:///xen/limits.md", 4, 14));
        Assert.Equal(Address, place.GetProperty("uri").GetString());
    }
}
