using Microsoft.CodeAnalysis.Text;
using XenSupport.Generator.Inputs;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Emit;

/// <summary>Writes the list of all releases, and the documentation of the outermost (partial) classes.</summary>
internal static class ReleaseListEmitter
{
    public static SourceText Emit(EquatableArray<string> classNames, EmissionOptions options)
    {
        var writer = new SourceWriter();
        writer.WriteHead(options);
        using (writer.WriteNamespace(options))
        using (writer.WriteOuterBlock(
            $$"""
            /// <summary>The features of Xen's support statement: a class for each heading, and in it one for each qualifier.</summary>
            {{options.Visibility:raw}} static partial class XenFeatures
            {
            }

            /// <summary>The limits of Xen's support statement, in the same tree. A limit that is not stated has no constant.</summary>
            {{options.Visibility:raw}} static partial class XenLimits
            {
            }

            /// <summary>The releases whose support statements are in the build.</summary>
            {{options.Visibility:raw}} static partial class XenReleases
            """))
        {
            WriteAll(writer, classNames);
            WriteFor(writer, options.HasNullableContext ? "?" : "");
        }

        return writer.ToSourceText();
    }

    private static void WriteAll(SourceWriter writer, EquatableArray<string> classNames)
    {
        using (writer.WriteArrayArgument(
            $$"""
            /// <summary>The support statements of the build, the oldest release first.</summary>
            [global::System.CodeDom.Compiler.GeneratedCode("XenSupport", "{{SourceFile.GeneratorVersion}}")]
            public static global::XenSupport.SupportStatementSet All { get; } = new global::XenSupport.SupportStatementSet(new global::XenSupport.SupportStatement[]
            """))
        {
            foreach (var className in classNames)
            {
                writer.WriteLine($"{className:raw}.Statement,");
            }
        }
    }

    private static void WriteFor(SourceWriter writer, string nullable) =>
        writer.WriteLine(
            $"""

            /// <summary>The statement of the release that a version belongs to; null where the build has none of it.</summary>
            [global::System.CodeDom.Compiler.GeneratedCode("XenSupport", "{SourceFile.GeneratorVersion}")]
            public static global::XenSupport.SupportStatement{nullable:raw} For(global::XenSupport.XenVersion version) => All.For(version);

            /// <summary>The statement of the release that a host reports, as in 4.20.1 or 4.17.5-xcpng; null where the build has none of it.</summary>
            [global::System.CodeDom.Compiler.GeneratedCode("XenSupport", "{SourceFile.GeneratorVersion}")]
            public static global::XenSupport.SupportStatement{nullable:raw} For(string{nullable:raw} version) => All.For(version);
            """);
}
