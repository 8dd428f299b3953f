using XenSupport.Generator.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Emit;

/// <summary>The compiler reads the generated source in every build, and an editor keeps it in memory.</summary>
public class SourceLengthTests
{
    private const int MostCharacters = 300_000;

    public static TheoryData<string> Statements =>
        [
            .. Directory
                .GetFiles(Repository.PathOf("sample-consumer", "statements"), "4.*.md")
                .Select(file => Path.GetFileName(file)!)
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Statements))]
    public void One_release_stays_within_the_promised_length(string file)
    {
        var statement = File.ReadAllText(Repository.PathOf("sample-consumer", "statements", file));

        Assert.InRange(
            GeneratorRun.Of(statement).Sources.Values.Sum(static source => source.Length),
            1,
            MostCharacters);
    }
}
