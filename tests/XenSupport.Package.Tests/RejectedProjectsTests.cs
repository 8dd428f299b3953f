using XenSupport.Package.Tests.Testing;

namespace XenSupport.Package.Tests;

/// <summary>
/// The projects of tests/RejectedProjects: a build prints of each what its expected.txt says, and nothing else.
/// </summary>
public class RejectedProjectsTests(RejectedProjects projects) : IClassFixture<RejectedProjects>
{
    public static TheoryData<string> Names { get; } = [.. RejectedProjects.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_rejected_with_exactly_these_words(string name)
    {
        var expected = RejectedProjects.ReadExpected(name).ToList();

        Assert.NotEmpty(expected);
        Assert.All(expected, line => Assert.Contains($": error {name}: ", line, StringComparison.Ordinal));
        Assert.Equal(expected, projects.MessagesOf(name));
    }

    [Fact]
    public void Nothing_else_is_said() =>
        Assert.All(
            projects.Messages,
            message =>
                Assert.Contains(RejectedProjects.Names, name => message.StartsWith(name, StringComparison.Ordinal)));
}
