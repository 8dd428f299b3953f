using Microsoft.CodeAnalysis;
using XenSupport.Generator.Tests.Testing;
using XenSupport.Reading;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Conformance;

/// <summary>What is read at run time equals what generated code has, for every real statement.</summary>
public class RunTimeReadingTests
{
    private static readonly string[] Releases =
        [.. Enumerable.Range(10, 13).Select(minor => $"xen-4.{minor}")];

    public static TheoryData<string> Statements { get; } =
    [
        .. Releases,
        "defect-continuation",
        "defect-register-list",
        "defect-unknown-key",
        "founding-draft-2017",
        "release-4.12.0-placeholder-link",
        "release-notes-key",
        "released-without-date",
        "skeleton-2017-11",
    ];

    [Theory]
    [MemberData(nameof(Statements))]
    public void A_statement_is_the_same_at_run_time_as_in_generated_code(string name)
    {
        var text = Corpus.ReadStatement(name);
        var run = GeneratorRun.Of([(name + ".md", text)]);

        var read = SupportStatementReader.Read(text);

        Assert.Equal(
            LoadedCode.Of(run).Releases.Select(Describe),
            new[] { read.Statement }.OfType<SupportStatement>().Select(Describe));
        Assert.Equal(run.Diagnostics.Select(Describe), read.Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void A_set_of_all_releases_finds_the_same_entries_by_every_key()
    {
        var texts = Releases.Select(name => (name + ".md", Corpus.ReadStatement(name))).ToList();
        var generated = LoadedCode.Of(GeneratorRun.Of(texts)).Releases;

        var read = new SupportStatementSet(texts.Select(text => SupportStatementReader.Read(text.Item2).Statement));

        var keys = generated.SelectMany(statement => statement.Entries).Select(entry => entry.Key).Distinct().ToList();
        Assert.True(keys.Count > 200);
        Assert.Equal(Find(generated, keys), Find(read, keys));
    }

    private static IEnumerable<string> Find(IReadOnlyList<SupportStatement> statements, List<string> keys) =>
        from statement in statements
        from key in keys
        select $"{statement} {key}: {statement.Find(key)}, {statement.FindLimit(key)}";

    /// <summary>Everything that a statement says.</summary>
    private static string Describe(SupportStatement statement)
    {
        var release = statement.Release;
        return string.Join(
            '\n',
            [
                $"{release.VersionText} {release.Version} {release.Stage} {release.NotesUrl}",
                $"{release.InitialRelease} {release.SupportedUntil} {release.SecuritySupportUntil}",
                $"{release.IsSecuritySupported(new DateTime(2026, 7, 1))}",
                .. statement.Entries.Select(entry => string.Join(
                    " | ",
                    [
                        .. entry.Path,
                        entry.Anchor,
                        entry.Field,
                        entry.Qualifier ?? "-",
                        entry.Status,
                        entry.SecuritySupport,
                        entry,
                        entry.Description,
                        entry.Caveats,
                    ])),
                .. statement.Limits.Select(limit =>
                    $"{limit} {limit.Qualifier} {limit.AtLeast} {limit.IsUnbounded} {string.Join(" | ", limit.Path)}"),
                .. statement.Definitions.Select(definition =>
                    $"{definition} {definition.FunctionalCompleteness} {definition.FunctionalStability} "
                    + $"{definition.InterfaceStability} {definition.SecuritySupported}"),
            ]);
    }

    private static string Describe(Diagnostic diagnostic)
    {
        var start = diagnostic.Location.GetLineSpan().StartLinePosition;
        return FormattableString.Invariant(
            $"({start.Line + 1},{start.Character + 1}): {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage()}");
    }
}
