using Microsoft.CodeAnalysis.Text;
using XenSupport.Generator.Classes;
using XenSupport.Generator.Inputs;

namespace XenSupport.Generator.Emit;

/// <summary>Writes the classes of one of the trees.</summary>
/// <param name="rootName">The name of the class that contains the tree.</param>
internal abstract class SupportClassEmitter<TFacts>(string rootName, EmissionOptions options)
    where TFacts : class, IEquatable<TFacts>
{
    private readonly string _root = options.QualifyName(rootName);

    /// <summary>Writes the file of an outermost class, with everything in it.</summary>
    public SourceText Write(SupportGroup<TFacts> group)
    {
        var writer = new SourceWriter();
        writer.WriteHead(options);
        WriteAliases(writer);
        using (writer.WriteNamespace(options))
        using (writer.WriteOuterBlock($"{options.Visibility:raw} static partial class {rootName:raw}"))
        {
            WriteClass(writer, group.Class, isOutermost: true);
        }

        return writer.ToSourceText();
    }

    /// <summary>Writes the alias directives of a file.</summary>
    protected virtual void WriteAliases(SourceWriter writer)
    {
    }

    /// <summary>Describes what is stated, with one line for each run of releases that state the same.</summary>
    protected abstract IEnumerable<string> Describe(TFacts facts);

    protected abstract void WriteAttribute(SourceWriter writer, TFacts facts);

    /// <summary>
    /// Writes the members of a class. Each inherits the class's documentation, or hover would show none.
    /// </summary>
    protected abstract void WriteMembers(SourceWriter writer, string className, TFacts facts);

    private void WriteClass(SourceWriter writer, SupportClass<TFacts> support, bool isOutermost)
    {
        WriteDocumentation(writer, support);
        if (support.Facts is { } stated)
        {
            WriteAttribute(writer, stated);
        }

        // On an outermost class, the attribute applies to everything in it.
        if (isOutermost)
        {
            writer.WriteGeneratedCodeAttribute();
        }

        using (writer.WriteBlock($"public static partial class {support.Name:raw}"))
        {
            if (support.Facts is { } facts)
            {
                WriteMembers(writer, support.Name, facts);
            }

            foreach (var child in support.Children)
            {
                writer.WriteSeparatorLine();
                WriteClass(writer, child, isOutermost: false);
            }
        }
    }

    private void WriteDocumentation(SourceWriter writer, SupportClass<TFacts> support)
    {
        var documentation = options.HasProse ? support.Documentation : support.Documentation.WithoutProse();
        writer.Write($"/// <summary><b>{support.Title:xml}</b>");
        if (support.Facts is { } facts)
        {
            writer.Write($": ");
            WriteStatedLines(writer, facts);
        }

        if (support.RenamedTo is { } path)
        {
            writer.Write($"""<br/>Renamed: <see cref="{_root:raw}.{path:raw}"/>""");
        }

        if (documentation.InheritedFrom is { } heading)
        {
            var reference = heading.IsPath ? $"{_root}.{heading.Name}" : heading.Name;
            DocumentationEmitter.WriteInherited(writer, documentation, reference);
        }
        else
        {
            foreach (var (qualifier, qualified) in support.FindQualifiedFacts())
            {
                writer.Write($"<br/>{qualifier:xml}: ");
                WriteStatedLines(writer, qualified);
            }

            DocumentationEmitter.Write(writer, documentation);
        }
    }

    private void WriteStatedLines(SourceWriter writer, TFacts facts)
    {
        var separator = "";
        foreach (var line in Describe(facts))
        {
            writer.Write($"{separator:raw}{line:xml}");
            separator = "<br/>";
        }
    }
}
