using Microsoft.CodeAnalysis.CodeFixes;

namespace XenSupport.Generator.Tests.Analyzers.Fixes;

/// <summary>Applies fixes to the members of a class. What they leave compiles.</summary>
internal static class FixAssert
{
    /// <param name="kind">Which of the provider's fixes.</param>
    /// <param name="reported">What is reported once there is nothing left to fix.</param>
    public static async Task FixesAsync(
        CodeFixProvider provider, string kind, string before, string after, string reported)
    {
        var run = await FixRun.OfAsync(InClass(before));
        var all = await run.FixAllAsync(provider, kind);
        Assert.Equal(InClass(after), await all.ReadAsync());
        Assert.Equal(reported, all.Reported);
        Assert.Equal(reported, (await run.FixEachAsync(provider, kind)).Reported);
    }

    /// <summary>Asserts what the fixes for all diagnostics are called.</summary>
    public static async Task OffersAsync(CodeFixProvider provider, string members, string titles)
    {
        var run = await FixRun.OfAsync(InClass(members));
        var offered = new List<string>();
        foreach (var diagnostic in run.Diagnostics)
        {
            offered.AddRange((await run.OffersAsync(provider, diagnostic)).Select(action => action.Title));
        }

        Assert.NotEmpty(run.Diagnostics);
        Assert.Equal(titles, string.Join('\n', offered));
    }

    public static string InClass(string members)
    {
        var lines = members.Split('\n').Select(line => line.Trim('\r').Length == 0 ? line : "    " + line);
        return "class Case\n{\n" + string.Join('\n', lines) + "\n}\n";
    }
}
