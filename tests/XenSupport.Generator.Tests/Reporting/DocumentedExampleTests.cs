using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using XenSupport.Generator.Tests.Testing;

namespace XenSupport.Generator.Tests.Reporting;

/// <summary>
/// The pages of docs/diagnostics show what really happens. An example's files stand in the blocks <c>markdown FILE</c>,
/// what the project says of them in <c>xml project</c>, and all that the compiler prints in <c>text output</c>.
/// </summary>
public class DocumentedExampleTests
{
    public static TheoryData<string> Pages { get; } = [.. DocumentedPage.FindIds("XEN1*.md")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_compiler_prints_what_the_page_says(string id)
    {
        var run = Run(id);

        Assert.Null(run.Exception);
        Assert.Equal(
            Assert.Single(DocumentedPage.ReadBlocks(id, "text", "output")).Text,
            string.Concat(run.Diagnostics.Select(diagnostic => diagnostic + "\n")));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_example_shows_the_pages_diagnostic_and_no_other(string id)
    {
        var diagnostics = Run(id).Diagnostics;

        Assert.NotEmpty(diagnostics);
        Assert.All(diagnostics, diagnostic => Assert.Equal(id, diagnostic.Id));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_message_has_a_place_for_each_of_its_arguments_and_no_more(string id) => Assert.All(
        Run(id).Diagnostics,
        diagnostic =>
        {
            var format = diagnostic.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture);
            var places = Regex.Matches(format, @"\{[0-9]+\}").Select(match => match.Value).Distinct().Order();
            Assert.Equal(Enumerable.Range(0, GetArguments(diagnostic).Count).Select(number => $"{{{number}}}"), places);
        });

    private static GeneratorRun Run(string id)
    {
        var files = DocumentedPage.ReadBlocks(id, "markdown", @"\S+");
        var properties = new Dictionary<string, string>();
        var overlays = new Dictionary<string, string>();
        foreach (var project in DocumentedPage.ReadBlocks(id, "xml", "project"))
        {
            foreach (var element in XElement.Parse($"<Project>{project.Text}</Project>").Elements())
            {
                if (element.Attribute("Include") is not { } include)
                {
                    properties.Add(element.Name.LocalName, element.Value);
                }
                else if (element.Attribute("Overlay") is { } overlay)
                {
                    overlays.Add(include.Value, overlay.Value);
                }
            }
        }

        return GeneratorRun.Of(files, properties: properties, overlays: overlays);
    }

    // A message that lacks an argument, or has one too many, is printed all the same: the arguments alone tell.
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_Arguments")]
    private static extern IReadOnlyList<object?> GetArguments(Diagnostic diagnostic);
}
