using XenSupport.Generator.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Emit;

/// <summary>Whether the prose of a statement goes into the generated code.</summary>
public class ProseTests
{
    private const string Statement = StatementAssert.Preamble + """
        ## Guest Type

        ### x86/PVH

        A description.

            Status, dom0: Supported, with caveats
            Limit, dom0: 64

        A caveat.

        """;

    [Theory]
    [InlineData(null, true)]
    [InlineData("true", true)]
    [InlineData("True", true)]
    [InlineData("false", false)]
    [InlineData("FALSE", false)]
    public void It_is_left_out_if_the_project_says_so(string? value, bool isExpected)
    {
        var properties = new Dictionary<string, string>();
        if (value is not null)
        {
            properties.Add("XenSupportProse", value);
        }

        var run = GeneratorRun.Of([("SUPPORT.md", Statement)], properties: properties);
        var code = string.Concat(run.Sources.Values);
        var entry = LoadedCode.Of(run).Releases.Single().Find("x86pvh--dom0")!;

        Assert.Empty(run.Diagnostics);
        Assert.Equal(isExpected, code.Contains("A description.", StringComparison.Ordinal));
        Assert.Equal(isExpected, code.Contains("A caveat.", StringComparison.Ordinal));
        Assert.Equal(isExpected ? "A caveat." : "", entry.Caveats);
        Assert.Equal("Supported, with caveats", entry.Value);
        Assert.Contains("SUPPORT.html#x86pvh", code, StringComparison.Ordinal);
    }
}
