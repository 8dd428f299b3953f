using XenSupport.Generator.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Releases;

/// <summary>Builds with a statement for each of several releases.</summary>
internal static class SeveralReleases
{
    public static GeneratorRun Run(params (string Version, string Features)[] statements) => Run("", statements);

    public static GeneratorRun Run(string source, params (string Version, string Features)[] statements) =>
        Run(source, new Dictionary<string, string>(), statements);

    public static GeneratorRun Run(
        string source,
        IReadOnlyDictionary<string, string> properties,
        params (string Version, string Features)[] statements) =>
        GeneratorRun.Of(
            statements.Select(statement =>
                (statement.Version + ".md", StatementAssert.PreambleOf(statement.Version) + statement.Features)),
            source,
            properties: properties);

    public static GeneratorRun RunWithOverlay(string overlay, params (string Version, string Features)[] statements) =>
        GeneratorRun.Of(
            [
                .. statements.Select(statement =>
                    (statement.Version + ".md", StatementAssert.PreambleOf(statement.Version) + statement.Features)),
                ("overlay.md", "# Feature Support\n\n" + overlay),
            ],
            items: new Dictionary<string, ItemMetadata> { ["overlay.md"] = ItemMetadata.OfOverlay });

    public static LoadedCode Load(params (string Version, string Features)[] statements) =>
        LoadedCode.Of(Run(statements));
}
