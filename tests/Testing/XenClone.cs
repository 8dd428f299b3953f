namespace XenSupport.Testing;

/// <summary>A clone of Xen's repository, named by XEN_REPOSITORY. Without it, tests that need it are skipped.</summary>
internal static class XenClone
{
    private const string Variable = "XEN_REPOSITORY";

    public static string Find()
    {
        var path = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipUnless(path is not null, $"{Variable} is not set: it names a clone of Xen's repository.");
        return path;
    }
}
