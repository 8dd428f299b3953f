using System.Text.RegularExpressions;
using XenSupport.Reading.Editions;
using XenSupport.Testing;

namespace XenSupport.Editions.Tests.Conformance;

/// <summary>The data of the packages agrees with Xen's history, and holds no sentence of Xen's prose.</summary>
public partial class PackagedDataTests
{
    // Anybody might write a shorter one, such as "See below.".
    private const int FewestWords = 5;

    // Fields, headings, and the title.
    private static readonly string[] NotProse = ["    ", "#", "%"];

    public static TheoryData<string> Versions { get; } = [.. PackagedStatements.Versions];

    [Fact]
    public void The_editions_are_those_of_Xens_history() =>
        Assert.Equal(Corpus.ReadEditions("editions"), ReadTable("editions.tsv"));

    [Fact]
    public void The_changes_are_those_of_Xens_history() =>
        Assert.Equal(Sort(Corpus.ReadEditions("changes")), Sort(ReadTable("changes.tsv")));

    [Fact]
    public void A_line_of_the_changes_is_what_its_reading_writes() => Assert.All(
        ReadTable("changes.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries),
        line => Assert.Equal(line, EditionChange.Parse(line).Write()));

    [Theory]
    [MemberData(nameof(Versions))]
    public void No_sentence_is_Xens(string version)
    {
        var own = SentencesOf(PackagedStatements.Read(version));
        var xens = PackagedStatements.Versions
            .SelectMany(other => SentencesOf(Corpus.ReadStatement("xen-" + other)))
            .ToHashSet();

        Assert.NotEmpty(own);
        Assert.NotEmpty(xens);
        Assert.Empty(own.Intersect(xens));
    }

    private static string[] Sort(string table) => [.. table.Split('\n').Order(StringComparer.Ordinal)];

    private static string ReadTable(string name) =>
        File.ReadAllText(Repository.PathOf("src", "XenSupport.Reading", "Editions", name));

    /// <summary>The sentences of the prose, in lower case and without marks. A value is a fact, not prose.</summary>
    private static List<string> SentencesOf(string text)
    {
        var prose = string.Join(
            '\n',
            text.Split('\n').Where(line => !NotProse.Any(start => line.StartsWith(start, StringComparison.Ordinal))));
        return
        [
            .. from sentence in SentenceEnd().Split(prose)
            let words = Word().Matches(sentence.ToLowerInvariant()).Select(word => word.Value).ToList()
            where words.Count >= FewestWords
            select string.Join(' ', words),
        ];
    }

    [GeneratedRegex(@"[.:;]\s|\n\s*\n|\n\s*\*")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[a-z0-9]+")]
    private static partial Regex Word();
}
