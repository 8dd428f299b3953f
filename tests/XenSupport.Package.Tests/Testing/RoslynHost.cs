namespace XenSupport.Package.Tests.Testing;

/// <summary>The assemblies of a program that loads analyzers: Roslyn's own, and those that they reference.</summary>
internal sealed class RoslynHost
{
    private readonly Dictionary<string, Version> _provided = [];

    private RoslynHost(params string[] files)
    {
        foreach (var assembly in files.Select(AssemblyFile.Read))
        {
            Provide(assembly.Name, assembly.Version);
            foreach (var (name, version) in assembly.References)
            {
                Provide(name, version);
            }
        }
    }

    /// <summary>The compiler of Visual Studio 17.8.</summary>
    public static RoslynHost OfCompiler { get; } = new(CompilerFiles);

    /// <summary>The editor of Visual Studio 17.8.</summary>
    public static RoslynHost OfEditors { get; } = new(
    [
        .. CompilerFiles,
        RoslynFile("microsoft.codeanalysis.workspaces.common", "Microsoft.CodeAnalysis.Workspaces.dll"),
        RoslynFile("microsoft.codeanalysis.csharp.workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces.dll"),
    ]);

    private static string[] CompilerFiles =>
    [
        RoslynFile("microsoft.codeanalysis.common", "Microsoft.CodeAnalysis.dll"),
        RoslynFile("microsoft.codeanalysis.csharp", "Microsoft.CodeAnalysis.CSharp.dll"),
        // Roslyn references it, and it references System.Buffers.
        Repository.RestoredFile("system.memory", "4.5.5", "lib", "netstandard2.0", "System.Memory.dll"),
    ];

    /// <summary>The version of an assembly that the host has, or null if it has none.</summary>
    public Version? VersionOf(string assembly) => _provided.GetValueOrDefault(assembly);

    private static string RoslynFile(string package, string file) =>
        Repository.RestoredFile(package, "4.8.0", "lib", "netstandard2.0", file);

    private void Provide(string name, Version version)
    {
        if (!(_provided.GetValueOrDefault(name) >= version))
        {
            _provided[name] = version;
        }
    }
}
