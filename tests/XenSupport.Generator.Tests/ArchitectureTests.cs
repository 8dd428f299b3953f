using System.Reflection;
using System.Text.RegularExpressions;

namespace XenSupport.Generator.Tests;

/// <summary>Data flows one way: text, blocks, fragments, model, source. A stage knows nothing of the stages after it.</summary>
public class ArchitectureTests
{
    private const string Roslyn = "Microsoft.CodeAnalysis";
    private const string Own = "XenSupport.Generator.";

    [Theory]
    [InlineData("Markdown", Roslyn, Own + "Fragments", Own + "Model", Own + "Emit")]
    [InlineData("Fragments", Roslyn, "Markdig", Own + "Model", Own + "Emit")]
    [InlineData("Model", Roslyn, "Markdig", Own + "Emit")]
    [InlineData("Emit", "Markdig", Own + "Markdown")]
    [InlineData("Diagnostics", "Markdig", Own + "Fragments", Own + "Model", Own + "Emit")]
    [InlineData("Usage", "Markdig", Own + "Markdown", Own + "Fragments", Own + "Emit")]
    [InlineData("Usage/Flow", "Markdig", Own + "Markdown", Own + "Fragments", Own + "Emit")]
    public void A_stage_refers_to_no_later_one_and_to_no_foreign_library(string folder, params string[] forbidden)
    {
        var files = Directory.GetFiles(Path.Combine(GeneratorFolder(), folder), "*.cs");

        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var text = File.ReadAllText(file);
            Assert.DoesNotContain(forbidden, name => Regex.IsMatch(text, $@"\b{Regex.Escape(name)}\b"));
        }
    }

    private static string GeneratorFolder() => Path.Combine(
        typeof(ArchitectureTests).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == "RepositoryRoot")
            .Value!,
        "src",
        "XenSupport.Generator");
}
