using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using XenSupport.Testing;
using XenSupport.VisualStudioCode.Tests.Testing;

namespace XenSupport.VisualStudioCode.Tests;

/// <summary>What the package of the extension contains.</summary>
public class ExtensionPackageTests
{
    private const long MostBytes = 150_000;

    private readonly PackedExtension _extension;

    public ExtensionPackageTests(PackedExtension extension)
    {
        extension.SkipUnlessPacked();
        _extension = extension;
    }

    [Fact]
    public void It_has_exactly_these_files()
    {
        using var package = _extension.Open();

        Assert.Equal(
            [
                "[Content_Types].xml",
                "extension.vsixmanifest",
                "extension/LICENSE.txt",
                "extension/THIRD-PARTY-NOTICES.txt",
                "extension/dist/extension.js",
                "extension/icon.png",
                "extension/package.json",
                "extension/readme.md",
            ],
            package.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_is_small() => Assert.InRange(new FileInfo(_extension.FilePath).Length, 1, MostBytes);

    [Fact]
    public void Its_version_is_the_one_that_it_was_packed_with()
    {
        var identity = XDocument.Parse(_extension.Read("extension.vsixmanifest"))
            .Descendants()
            .Single(element => element.Name.LocalName == "Identity");

        Assert.Equal("xen-support", identity.Attribute("Id")?.Value);
        Assert.Equal("xensupport", identity.Attribute("Publisher")?.Value);
        Assert.Equal(PackedExtension.Version, identity.Attribute("Version")?.Value);
        Assert.Equal(PackedExtension.Version, _extension.ReadManifest().GetProperty("version").GetString());
    }

    [Fact]
    public void The_file_that_the_editor_loads_is_there()
    {
        var main = _extension.ReadManifest().GetProperty("main").GetString()!;

        Assert.Contains(
            "xenSupport.restartServer", _extension.Read("extension/" + main[2..]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workspace_cannot_choose_the_program()
    {
        var path = FindSetting("xenSupport.path");

        Assert.Equal("machine", path.GetProperty("scope").GetString());
        Assert.Equal("xen-support", path.GetProperty("default").GetString());
    }

    [Fact]
    public void The_page_describes_each_setting_with_its_default()
    {
        var page = _extension.Read("extension/readme.md");
        foreach (var setting in Settings.EnumerateObject())
        {
            var value = setting.Value.GetProperty("default");
            var shown = value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText();

            Assert.Contains($"| `{setting.Name}` | `{shown}` |", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Its_licence_is_that_of_the_repository() =>
        Assert.Equal(File.ReadAllText(Repository.PathOf("LICENSE")), _extension.Read("extension/LICENSE.txt"));

    [Fact]
    public void The_licence_of_each_bundled_library_is_included()
    {
        var notices = _extension.Read("extension/THIRD-PARTY-NOTICES.txt");

        Assert.Equal(
            [
                "balanced-match MIT",
                "brace-expansion MIT",
                "minimatch BlueOak-1.0.0",
                "semver ISC",
                "vscode-jsonrpc MIT",
                "vscode-languageclient MIT",
                "vscode-languageserver-protocol MIT",
                "vscode-languageserver-textdocument MIT",
                "vscode-languageserver-types MIT",
            ],
            Regex.Matches(notices, @"^(\S+) [\d.]+ \((\S+), https://\S+\)\n\n(?=.)", RegexOptions.Multiline)
                .Select(notice => $"{notice.Groups[1].Value} {notice.Groups[2].Value}"));
    }

    private JsonElement Settings =>
        _extension.ReadManifest().GetProperty("contributes").GetProperty("configuration").GetProperty("properties");

    private JsonElement FindSetting(string name) => Settings.GetProperty(name);
}
