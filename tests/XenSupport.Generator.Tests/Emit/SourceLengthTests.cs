using XenSupport.Generator.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Emit;

/// <summary>The compiler reads the generated source in every build, and an editor keeps it in memory.</summary>
public class SourceLengthTests
{
    private const int MostCharacters = 300_000;

    public static TheoryData<string> Versions => [.. PackagedStatements.Versions];

    [Theory]
    [MemberData(nameof(Versions))]
    public void One_release_stays_within_the_promised_length(string version)
    {
        Assert.InRange(
            GeneratorRun.Of(PackagedStatements.Read(version)).Sources.Values.Sum(static source => source.Length),
            1,
            MostCharacters);
    }
}
