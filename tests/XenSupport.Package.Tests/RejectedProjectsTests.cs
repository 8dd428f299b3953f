using XenSupport.Package.Tests.Testing;

namespace XenSupport.Package.Tests;

/// <summary>
/// A build of the projects in tests/RejectedProjects prints exactly what each project's expected.txt says.
/// </summary>
public class RejectedProjectsTests(RejectedProjects projects) : IClassFixture<RejectedProjects>
{
    public static TheoryData<string> Names { get; } = [.. RejectedProjects.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_project_is_rejected_with_exactly_its_expected_messages(string name)
    {
        var expected = RejectedProjects.ReadExpected(name).ToList();

        Assert.NotEmpty(expected);
        Assert.All(expected, line => Assert.Contains($": error {name}: ", line, StringComparison.Ordinal));
        Assert.Equal(expected, projects.MessagesOf(name));
    }

    [Fact]
    public void Every_message_belongs_to_a_project() =>
        Assert.All(
            projects.Messages,
            message =>
                Assert.Contains(RejectedProjects.Names, name => message.StartsWith(name, StringComparison.Ordinal)));
}
