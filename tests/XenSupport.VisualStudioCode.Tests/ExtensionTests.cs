using System.Text.RegularExpressions;
using XenSupport.VisualStudioCode.Tests.Testing;

namespace XenSupport.VisualStudioCode.Tests;

/// <summary>
/// Runs the tests in editors/vscode/test: the bundled extension, with a stub of the editor and the real server.
/// </summary>
public class ExtensionTests(PackedExtension extension)
{
    [Fact]
    public void Its_own_tests_pass()
    {
        extension.SkipUnlessPacked();

        var run = extension.RunTests();

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Matches(new Regex(@"^\S+ pass [1-9]", RegexOptions.Multiline), run.Output);
        Assert.Matches(new Regex(@"^\S+ skipped 0\r?$", RegexOptions.Multiline), run.Output);
    }
}
