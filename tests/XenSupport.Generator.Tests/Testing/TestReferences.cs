using System.Reflection;
using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Tests.Testing;

/// <summary>The references of generated code: .NET 8 and the run-time library.</summary>
internal static class TestReferences
{
    /// <summary>The file of the run-time library.</summary>
    public static string LibraryPath { get; } = Path.Combine(AppContext.BaseDirectory, "XenSupport.dll");

    /// <summary>All references except the run-time library.</summary>
    public static IReadOnlyList<MetadataReference> Framework { get; } =
        [.. Directory.GetFiles(FrameworkFolder(), "*.dll").Select(file => MetadataReference.CreateFromFile(file))];

    public static IReadOnlyList<MetadataReference> All { get; } =
        [.. Framework, MetadataReference.CreateFromFile(LibraryPath)];

    private static string FrameworkFolder() => typeof(TestReferences).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(data => data.Key == "ReferenceAssemblies:net8.0")
        .Value!;
}
