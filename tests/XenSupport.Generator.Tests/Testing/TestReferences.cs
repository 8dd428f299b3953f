using System.Reflection;
using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Tests.Testing;

/// <summary>The references of generated code: .NET 8 and the run-time library.</summary>
internal static class TestReferences
{
    public static IReadOnlyList<MetadataReference> All { get; } =
    [
        .. Directory.GetFiles(FrameworkFolder(), "*.dll").Select(file => MetadataReference.CreateFromFile(file)),
        MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "XenSupport.dll")),
    ];

    private static string FrameworkFolder() => typeof(TestReferences).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(data => data.Key == "ReferenceAssemblies:net8.0")
        .Value!;
}
