using System.Text.Json;
using XenSupport.Testing;

namespace XenSupport.VisualStudioCode.Tests;

/// <summary>What the extension is built with.</summary>
public class ExtensionSourceTests
{
    [Fact]
    public void Each_package_that_it_is_built_with_has_one_exact_version()
    {
        var versions = JsonElement.Parse(Read("package.json")).GetProperty("devDependencies").EnumerateObject();

        Assert.All(versions, version => Assert.Matches(@"^\d+\.\d+\.\d+$", version.Value.GetString()!));
    }

    [Fact]
    public void Packages_come_from_whichever_registry_npm_is_set_up_for() =>
        Assert.DoesNotContain("\"resolved\"", Read("package-lock.json"), StringComparison.Ordinal);

    [Fact]
    public void Lines_of_code_have_at_most_120_columns()
    {
        var files = new[] { "src", "test" }
            .SelectMany(folder => Directory.GetFiles(Repository.PathOf("editors", "vscode", folder), "*.ts"))
            .Append(Repository.PathOf("editors", "vscode", "build.mjs"));

        Assert.All(files, file => Assert.All(File.ReadAllLines(file), line => Assert.InRange(line.Length, 0, 120)));
    }

    private static string Read(string name) => File.ReadAllText(Repository.PathOf("editors", "vscode", name));
}
