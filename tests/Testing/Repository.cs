using System.Reflection;

namespace XenSupport.Testing;

/// <summary>Paths in the repository, for tests that compare its files.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(data => data.Key == "RepositoryRoot")
        .Value!;

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);
}
