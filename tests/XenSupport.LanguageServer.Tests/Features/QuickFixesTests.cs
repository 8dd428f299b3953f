using XenSupport.LanguageServer.Tests.Testing;
using static XenSupport.LanguageServer.Tests.Testing.OpenStatement;

namespace XenSupport.LanguageServer.Tests.Features;

/// <summary>The edits that editors offer for findings.</summary>
public class QuickFixesTests
{
    [Fact]
    public void A_quick_fix_replaces_the_word()
    {
        using var client = Open();
        var actions = client.Request("textDocument/codeAction", ActionsAt(19, 25, """{"diagnostics":[]}"""));

        var action = Assert.Single(actions.EnumerateArray());
        Assert.Equal("Replace with 'Experimental'", action.GetProperty("title").GetString());
        Assert.Equal("quickfix", action.GetProperty("kind").GetString());
        Assert.Equal("XEN1003", action.GetProperty("diagnostics")[0].GetProperty("code").GetString());
        var edit = action.GetProperty("edit").GetProperty("changes").GetProperty(Address)[0];
        Assert.Equal("19:21-19:32", TestClient.DescribeRange(edit.GetProperty("range")));
        Assert.Equal("Experimental", edit.GetProperty("newText").GetString());
    }

    [Theory]
    [InlineData("    Status:Supported", "Put a space after the colon")]
    [InlineData("    Status:=Supported", "Put a space after the colon")]
    [InlineData("    Status: Supported with caveats", "Insert ','")]
    [InlineData("Status: Supported", "Indent by four spaces")]
    [InlineData("Prose.\nStatus: Supported", "Indent by four spaces after an empty line")]
    [InlineData("Prose.\n    Status: Supported", "Insert an empty line")]
    [InlineData("      Status: Supported", "Indent by four spaces")]
    [InlineData("###Subject", "Correct the heading")]
    [InlineData("    ### Subject", "Correct the heading")]
    public void The_title_of_a_quick_fix_says_what_it_does(string lines, string title)
    {
        using var client = Open();
        client.Change(Address, 2, TestClient.Edit(19, 0, 19, 99, lines));
        var actions = client.Request(
            "textDocument/codeAction",
            $$$"""{"textDocument":{"uri":"{{{Address}}}"},"range":{{{TestClient.Range(18, 0, 21, 9)}}},"context":{}}""");

        Assert.Equal(title, Assert.Single(actions.EnumerateArray()).GetProperty("title").GetString());
    }

    [Theory]
    [InlineData(19, 21, """{"diagnostics":[],"only":["quickfix"]}""", 1)]
    [InlineData(19, 21, """{"diagnostics":[],"only":["refactor"]}""", 0)]
    [InlineData(14, 21, """{"diagnostics":[]}""", 0)]
    public void Quick_fixes_are_limited_to_the_range_and_kind(int line, int character, string context, int count)
    {
        using var client = Open();
        var actions = client.Request("textDocument/codeAction", ActionsAt(line, character, context));

        Assert.Equal(count, actions.GetArrayLength());
    }

    private static string ActionsAt(int line, int character, string context) =>
        $$$"""{"textDocument":{"uri":"{{{Address}}}"},"range":{{{TestClient.Range(line, character, line, character)}}},"context":{{{context}}}}""";
}
