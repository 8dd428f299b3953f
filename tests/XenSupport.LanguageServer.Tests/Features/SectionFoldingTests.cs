using XenSupport.LanguageServer.Tests.Testing;
using static XenSupport.LanguageServer.Tests.Testing.OpenStatement;

namespace XenSupport.LanguageServer.Tests.Features;

/// <summary>The parts of a statement that fold.</summary>
public class SectionFoldingTests
{
    [Fact]
    public void Each_section_folds()
    {
        using var client = Open();

        Assert.Equal(
            "0-3 5-23 7-23 9-15 17-19 21-23 25-32 27-32",
            string.Join(' ', client
                .Request("textDocument/foldingRange", TestClient.About(Address))
                .EnumerateArray()
                .Select(range => $"{range.GetProperty("startLine")}-{range.GetProperty("endLine")}")));
    }
}
