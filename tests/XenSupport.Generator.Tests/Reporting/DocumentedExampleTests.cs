using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using XenSupport.Generator.Tests.Testing;

namespace XenSupport.Generator.Tests.Reporting;

/// <summary>Runs the example of each page: <c>markdown FILE</c>, <c>xml project</c> and <c>text output</c>.</summary>
public class DocumentedExampleTests
{
    public static TheoryData<string> Pages { get; } = [.. DocumentedPage.FindIds("XEN1*.md")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_compiler_prints_what_the_page_shows(string id)
    {
        var run = Run(id);

        Assert.Null(run.Exception);
        Assert.Equal(
            Assert.Single(DocumentedPage.ReadBlocks(id, "text", "output")).Text,
            string.Concat(run.Diagnostics.Select(diagnostic => diagnostic + "\n")));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_example_shows_only_the_diagnostic_of_its_page(string id)
    {
        var diagnostics = Run(id).Diagnostics;

        // Further findings of one kind follow others of it.
        var shown = diagnostics.Where(diagnostic => id != "XEN1048" || diagnostic.Id == id).ToList();

        Assert.NotEmpty(shown);
        Assert.All(shown, diagnostic => Assert.Equal(id, diagnostic.Id));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_placeholders_of_a_message_match_its_arguments(string id) => Assert.All(
        Run(id).Diagnostics,
        diagnostic =>
        {
            var format = diagnostic.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture);
            var places = Regex.Matches(format, @"\{[0-9]+\}").Select(match => match.Value).Distinct().Order();
            Assert.Equal(Enumerable.Range(0, GetArguments(diagnostic).Count).Select(number => $"{{{number}}}"), places);
        });

    private static GeneratorRun Run(string id)
    {
        (string, string)[] files =
        [
            .. DocumentedPage.ReadBlocks(id, "markdown", @"\S+"),
            .. from file in DocumentedPage.ReadBlocks(id, "markdown", @"\S+ without line end")
               select (file.Name.Split(' ')[0], file.Text.TrimEnd('\n')),
        ];
        var properties = new Dictionary<string, string>();
        var items = new Dictionary<string, ItemMetadata>();
        var references = TestReferences.All;
        foreach (var project in DocumentedPage.ReadBlocks(id, "xml", "project"))
        {
            foreach (var element in XElement.Parse($"<Project>{project.Text}</Project>").Elements())
            {
                if (element.Attribute("Include") is not { } include)
                {
                    properties.Add(element.Name.LocalName, element.Value);
                }
                else if (element.Attribute("ExcludeAssets") is { Value: "compile" })
                {
                    references = TestReferences.Framework;
                }
                else
                {
                    items.Add(
                        include.Value,
                        new ItemMetadata(
                            Overlay: element.Attribute("Overlay")?.Value ?? "",
                            Title: element.Attribute("Title")?.Value ?? "",
                            Xen: element.Attribute("Xen")?.Value ?? ""));
                }
            }
        }

        return GeneratorRun.Of(files, properties: properties, items: items, references: references);
    }

    // A message with a missing or extra argument is still printed, so the test looks at the arguments.
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_Arguments")]
    private static extern IReadOnlyList<object?> GetArguments(Diagnostic diagnostic);
}
