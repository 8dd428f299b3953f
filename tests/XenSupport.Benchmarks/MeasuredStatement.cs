using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using XenSupport.Generator.Classes;
using XenSupport.Generator.Emit;
using XenSupport.Generator.Inputs;
using XenSupport.Reading.Files;
using XenSupport.Reading.Releases;

namespace XenSupport.Benchmarks;

/// <summary>The measured statement: the sample's for Xen 4.21, or the file named by XENSUPPORT_STATEMENT.</summary>
internal static class MeasuredStatement
{
    public static readonly EmissionOptions EmissionOptions =
        new("Tool", "internal", HasNullableContext: true, HasProse: true);

    private static readonly VersionRange AllVersions = new(null, null);

    public static string Text { get; } = File.ReadAllText(Path);

    private static string Path =>
        Environment.GetEnvironmentVariable("XENSUPPORT_STATEMENT") is { Length: > 0 } path
            ? path
            : System.IO.Path.Combine(
                typeof(MeasuredStatement)
                    .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
                    .Single(data => data.Key == "RepositoryRoot")
                    .Value!,
                "src",
                "XenSupport.Statements",
                "statements",
                "4.21.md");

    public static StatementSource[] FiveReleases { get; } = AsReleases(5);

    /// <summary>The text repeated, with different headings in each copy.</summary>
    public static string Repeat(int copies)
    {
        var repeated = new StringBuilder(Text);
        for (var copy = 2; copy <= copies; copy++)
        {
            foreach (var line in Text.Split('\n'))
            {
                repeated.Append(line.StartsWith('#') ? $"{line} {copy}" : line).Append('\n');
            }
        }

        return repeated.ToString();
    }

    /// <summary>The text as the statements of this many releases, from 5.0 on.</summary>
    public static StatementSource[] AsReleases(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(minor => new StatementSource(
                    $"5.{minor}.md",
                    string.Join(
                        '\n',
                        Text.Split('\n')
                            .Select(line =>
                                line.Contains("Xen-Version:", StringComparison.Ordinal)
                                    ? $"    Xen-Version: 5.{minor}"
                                    : line)))),
        ];

    /// <summary>What the generator does with files when nothing is cached.</summary>
    public static List<SourceText> Generate(params StatementSource[] files)
    {
        var set = ReadModel(files);
        return Emit(set, BuildTree(set));
    }

    public static StatementSet ReadModel(params StatementSource[] files)
    {
        var statements = Array.ConvertAll(
            files,
            static file => StatementReader.Read(file, CancellationToken.None).Statement!);
        return StatementSet.Create(statements, []);
    }

    public static SupportTree BuildTree(StatementSet set) => SupportTreeBuilder.Build(set.Statements, AllVersions);

    public static List<SourceText> Emit(StatementSet set, SupportTree tree)
    {
        var sources = new List<SourceText>();
        foreach (var features in tree.Features)
        {
            sources.Add(new FeatureEmitter(EmissionOptions).Write(features));
        }

        foreach (var limits in tree.Limits)
        {
            sources.Add(new LimitEmitter(EmissionOptions).Write(limits));
        }

        foreach (var statement in set.Statements)
        {
            sources.Add(ReleaseEmitter.Emit(statement, EmissionOptions));
        }

        sources.Add(ReleaseListEmitter.Emit(set.GetClassNames(), EmissionOptions));
        return sources;
    }
}
