using XenSupport.Git;
using XenSupport.Testing;

namespace XenSupport.Upstream.Tests.Trees;

/// <summary>Git's variables in a hook are those of all processes, so no other test runs at the same time.</summary>
[CollectionDefinition(nameof(HookTests), DisableParallelization = true)]
[Collection(nameof(HookTests))]
public sealed class HookTests : IDisposable
{
    private const string Variable = "GIT_DIR";

    private readonly SmallXen _xen = new();

    public HookTests()
    {
        _xen.Commit("2025-01-01", ("SUPPORT.md", "text\n"));
        Environment.SetEnvironmentVariable(Variable, _xen.CreateFolder("other"));
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(Variable, null);
        _xen.Dispose();
    }

    [Fact]
    public void The_repository_of_the_hook_is_not_read_instead() => Assert.Equal(
        ["SUPPORT.md"], new GitRepository(_xen.Folder).ListFiles("master").Select(file => file.Path));
}
