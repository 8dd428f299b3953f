using System.Text.Json;
using XenSupport.Tool.Tests.Lint;
using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Commands;

/// <summary>The formats that other programs read, which must not change.</summary>
public class ExportTests
{
    private static readonly SupportStatement Statement = Rows.StatementOf(
        "4.20",
        Rows.Section("x86pvh", "x86/PVH"),
        Rows.Entry("x86pvh--dom0", "Tech Preview", SupportStatus.TechPreview, SecuritySupport.NotSupported, "dom0"),
        Rows.Entry("x86pvh", "A\\tB\\bC", SupportStatus.Unknown, SecuritySupport.Unknown) + "\tXenServer 8");

    [Theory]
    [InlineData]
    [InlineData("--format", "tsv")]
    public void Tab_separated_values_have_one_line_per_entry(params string[] options)
    {
        var run = ToolRun.With([Statement], ["export", .. options]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            "4.20\tx86pvh--dom0\tStatus\tdom0\tTech Preview\tTechPreview\tNotSupported\t\n"
            + "4.20\tx86pvh\tStatus\t\tA\\tB\\\\C\tUnknown\tUnknown\tXenServer 8\n",
            run.Output);
    }

    [Fact]
    public void Json_has_the_statements_with_their_dates_entries_limits_and_definitions()
    {
        var statement = Rows.StatementOf(
            "4.9",
            Rows.Section("x86pvh", "x86/PVH", "A guest.", "Not for dom0."),
            Rows.Entry(
                "x86pvh--dom0", "Tech Preview", SupportStatus.TechPreview, SecuritySupport.NotSupported, "dom0"),
            Rows.Section("disks", "Disks"),
            Rows.Entry("disks", "A\\tB\\bC", SupportStatus.Unknown, SecuritySupport.Unknown) + "\tXenServer 8",
            Rows.Limit("disks--x86", 4096, 2048, LimitUnit.Bytes),
            "definition\tTech Preview\tYes\tQuirky\tProvisionally stable\tNo");

        var run = ToolRun.With([statement], "export", "--format", "json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(
            """
            {
              "$schema": "https://github.com/xensupport/xensupport/blob/main/docs/schemas/export.schema.json",
              "format": 1,
              "statements": [
                {
                  "version": "4.9",
                  "stage": "released",
                  "initialRelease": "2025-03-05",
                  "supportedUntil": "2026-09-05",
                  "securitySupportUntil": "2028-03-05",
                  "awaitsSecuritySupport": false,
                  "notesUrl": "https://example.org/notes",
                  "link": "https://xenbits.xen.org/docs/4.9-testing/SUPPORT.html",
                  "isRetold": false,
                  "entries": [
                    {
                      "key": "x86pvh--dom0",
                      "anchor": "x86pvh",
                      "path": [
                        "Guest Type",
                        "x86/PVH"
                      ],
                      "qualifier": "dom0",
                      "field": "Status",
                      "value": "Tech Preview",
                      "status": "techPreview",
                      "securitySupport": "notSupported",
                      "isSupported": false,
                      "isSecuritySupported": false,
                      "description": "A guest.",
                      "caveats": "Not for dom0."
                    },
                    {
                      "key": "disks",
                      "anchor": "disks",
                      "path": [
                        "Guest Type",
                        "Disks"
                      ],
                      "field": "Status",
                      "value": "A\tB\\C",
                      "status": "unknown",
                      "securitySupport": "unknown",
                      "isSupported": false,
                      "isSecuritySupported": false,
                      "overlay": "XenServer 8"
                    }
                  ],
                  "limits": [
                    {
                      "key": "disks--x86",
                      "path": [
                        "Guest Type",
                        "Disks"
                      ],
                      "unit": "bytes",
                      "supportedMax": 4096,
                      "securitySupportedMax": 2048,
                      "isUnbounded": false
                    }
                  ],
                  "definitions": [
                    {
                      "label": "Tech Preview",
                      "functionalCompleteness": "Yes",
                      "functionalStability": "Quirky",
                      "interfaceStability": "Provisionally stable",
                      "securitySupported": "No"
                    }
                  ],
                  "changes": []
                }
              ],
            """.ReplaceLineEndings("\n"),
            run.Output,
            StringComparison.Ordinal);
    }

    /// <summary>A value that was changed, a row that was added, and one that was removed.</summary>
    [Fact]
    public void Json_tells_what_Xen_changed_since_a_release()
    {
        using var export = JsonDocument.Parse(ToolRun.Of("export", "--format", "json").Output);

        var statement = export.RootElement.GetProperty("statements").EnumerateArray()
            .Single(statement => statement.GetProperty("version").GetString() == "4.18");
        Assert.Equal(
            """{"date":"2026-07-28","commit":"69cc968847f6"}""", Minify(statement.GetProperty("edition")));
        var changes = statement.GetProperty("changes").EnumerateArray().Select(Minify).ToList();
        Assert.Equal(8, changes.Count);
        Assert.Equal(
            """{"date":"2024-09-24","commit":"37fcb4c206a4","key":"xsm-flask","before":"Experimental"}""",
            changes[0]);
        Assert.Equal(
            """{"date":"2024-09-24","commit":"37fcb4c206a4","key":"flask-xsm-module","after":"Experimental"}""",
            changes[2]);
        Assert.Contains(
            """{"date":"2026-02-12","commit":"ec8251e53edb","key":"release-support--security-support-until","""
            + "\"before\":\"2026-11-16\",\"after\":\"2028-11-16\"}",
            changes);
    }

    [Fact]
    public void Json_does_not_know_the_edition_of_a_file()
    {
        using var files = new LintedFiles();
        var file = files.Write(LintedFiles.Statement("    Status: Supported", "4.18"));

        using var export = JsonDocument.Parse(ToolRun.Of("export", "--format", "json", "--statement", file).Output);

        Assert.All(
            export.RootElement.GetProperty("statements").EnumerateArray(),
            statement => Assert.Equal(
                statement.GetProperty("version").GetString() != "4.18", statement.TryGetProperty("edition", out _)));
    }

    [Fact]
    public void Json_tells_how_features_were_renamed()
    {
        using var export = JsonDocument.Parse(ToolRun.Of("export", "--format", "json").Output);

        var renames = export.RootElement.GetProperty("renames").EnumerateArray().Select(rename =>
            (From: rename.GetProperty("from").GetString(), To: rename.GetProperty("to").GetString()));

        Assert.Contains(("x86pvh-guest", "x86pvh--domu"), renames);
    }

    /// <summary>What another program reads counts as the tool itself counts it.</summary>
    [Fact]
    public void Json_of_a_release_that_is_not_out_has_no_security_support()
    {
        using var files = new LintedFiles();
        var file = files.Write(LintedFiles.Statement("    Status: Supported", "4.23-unstable").Replace(
            "Security-Support-Until: 2030-03-05",
            "Security-Support-Until: Unreleased - not yet security-supported",
            StringComparison.Ordinal));

        using var export = JsonDocument.Parse(ToolRun.Of("export", "--format", "json", "--statement", file).Output);

        var statement = export.RootElement.GetProperty("statements").EnumerateArray().Last();
        var entry = statement.GetProperty("entries").EnumerateArray().Last();
        Assert.True(statement.GetProperty("awaitsSecuritySupport").GetBoolean());
        Assert.False(statement.TryGetProperty("securitySupportUntil", out _));
        Assert.True(entry.GetProperty("isSupported").GetBoolean());
        Assert.False(entry.GetProperty("isSecuritySupported").GetBoolean());
    }

    /// <summary>Upstream's text has upstream's licence; the tool's own statements have none of it.</summary>
    [Fact]
    public void Json_tells_whose_words_the_descriptions_are()
    {
        using var files = new LintedFiles();
        var file = files.Write(LintedFiles.Statement("    Status: Supported", "4.23-unstable"));

        using var export = JsonDocument.Parse(ToolRun.Of("export", "--format", "json", "--statement", file).Output);

        Assert.All(
            export.RootElement.GetProperty("statements").EnumerateArray(),
            statement => Assert.Equal(
                statement.GetProperty("version").GetString() != "4.23-unstable",
                statement.GetProperty("isRetold").GetBoolean()));
    }

    private static string Minify(JsonElement element) => JsonSerializer.Serialize(element);
}
