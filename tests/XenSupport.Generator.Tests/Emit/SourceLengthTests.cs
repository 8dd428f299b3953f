using XenSupport.Generator.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Emit;

/// <summary>The compiler reads the generated source at every build, and an editor holds it all the time.</summary>
public class SourceLengthTests
{
    private const int MostCharacters = 290_000;

    public static TheoryData<string> Statements =>
        [
            .. Directory
                .GetFiles(Repository.PathOf("sample-consumer", "statements"), "4.*.md")
                .Select(file => Path.GetFileName(file)!)
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Statements))]
    public void One_release_is_no_more_than_is_promised(string file)
    {
        var statement = File.ReadAllText(Repository.PathOf("sample-consumer", "statements", file));

        Assert.InRange(
            GeneratorRun.Of(statement).Sources.Values.Sum(static source => source.Length),
            1,
            MostCharacters);
    }
}
