using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using XenSupport.Generator.Model;

namespace XenSupport.Generator.Emit;

/// <summary>Prints the release classes, and the list of all of them.</summary>
internal static class ReleaseEmitter
{
    private const string FeaturesSummary =
        "<summary>The features of Xen's support statement: a class for each heading, and in it one for each qualifier.</summary>";

    private const string LimitsSummary =
        "<summary>The limits of Xen's support statement, in the same tree. A limit that is not stated has no constant.</summary>";

    private const string StatementType = "global::XenSupport.SupportStatement";

    /// <summary>The file of one release: its class, with the data of its statement.</summary>
    public static SourceText Emit(StatementModel statement, EmissionOptions options) =>
        SourceFile.Write(SupportNodes.ReleasesName, [], options, statement, WriteRelease);

    /// <summary>The file with the list of all releases. It documents the outermost classes, most of which is in other files.</summary>
    public static SourceText EmitAll(EquatableArray<string> classNames, EmissionOptions options) =>
        SourceFile.Write([], options, (classNames, options), WriteOutermostClasses);

    private static void WriteOutermostClasses(
        SourceWriter writer, (EquatableArray<string> ClassNames, EmissionOptions Options) content)
    {
        WriteDocumentedPart(writer, SupportNodes.FeaturesName, FeaturesSummary, content.Options);
        WriteDocumentedPart(writer, SupportNodes.LimitsName, LimitsSummary, content.Options);
        writer.WriteDocumentationLine("<summary>The releases whose support statements are in the build.</summary>");
        SourceFile.WriteClass(
            writer, SupportNodes.ReleasesName, content.Options, (content.ClassNames, content.Options.HasNullableContext ? "?" : ""), WriteAll);
    }

    private static void WriteDocumentedPart(SourceWriter writer, string className, string summary, EmissionOptions options)
    {
        writer.WriteDocumentationLine(summary);
        SourceFile.WriteClass(writer, className, options, "", static (_, _) => { });
        writer.WriteSeparatorLine();
    }

    private static void WriteAll(SourceWriter writer, (EquatableArray<string> ClassNames, string NullableMark) content)
    {
        writer.WriteDocumentationLine("<summary>The support statements of the build, the oldest release first.</summary>");
        SourceFile.WriteGeneratedCodeAttribute(writer);
        writer.Write("public static global::System.Collections.Generic.IReadOnlyList<").Write(StatementType);
        writer.Write("> All { get; } = global::System.Array.AsReadOnly(new ").Write(StatementType).WriteLine("[]");
        using (writer.WriteArgumentBlock())
        {
            foreach (var className in content.ClassNames)
            {
                writer.Write(className).WriteLine(".Statement,");
            }
        }

        writer.WriteSeparatorLine();
        writer.WriteDocumentationLine("<summary>The statement of the release that a version belongs to; null where the build has none of it.</summary>");
        WriteFor(writer, "global::XenSupport.XenVersion", content.NullableMark);
        writer.WriteSeparatorLine();
        writer.WriteDocumentationLine("<summary>The statement of the release that a host reports, as in 4.20.1 or 4.17.5-xcpng; null where the build has none of it.</summary>");
        WriteFor(writer, "string" + content.NullableMark, content.NullableMark);
    }

    private static void WriteFor(SourceWriter writer, string parameterType, string nullableMark)
    {
        SourceFile.WriteGeneratedCodeAttribute(writer);
        writer.Write("public static ").Write(StatementType).Write(nullableMark).Write(" For(").Write(parameterType);
        writer.WriteLine(" version) => global::XenSupport.SupportStatementExtensions.For(All, version);");
    }

    private static void WriteRelease(SourceWriter writer, StatementModel statement)
    {
        var release = statement.Release;
        WriteDocumentation(writer, release);
        SourceFile.WriteGeneratedCodeAttribute(writer);
        writer.Write("public static partial class ").WriteLine(release.ClassName);
        using (writer.WriteBlock())
        {
            writer.WriteDocumentationLine("<summary>The version as the statement writes it.</summary>");
            writer.Write("public const string Version = ").WriteLiteral(release.VersionText).WriteLine(";");
            writer.WriteSeparatorLine();
            writer.WriteDocumentationLine("<summary>Everything that the statement says.</summary>");
            writer.Write("public static ").Write(StatementType).Write(" Statement { get; } = ").Write(StatementType);
            writer.Write(".FromData(").Write(StatementFormat.Version.ToString(CultureInfo.InvariantCulture));
            writer.WriteLine(", new string[]");
            using (writer.WriteArgumentBlock())
            {
                StatementDataWriter.Write(writer, statement);
            }
        }
    }

    private static void WriteDocumentation(SourceWriter writer, ReleaseModel release)
    {
        writer.WriteDocumentation("<summary>Xen ").WriteText(release.VersionText);
        WriteDate(writer, ", released ", release.InitialRelease);
        WriteDate(writer, ", supported until ", release.SupportedUntil);
        WriteDate(writer, ", security supported until ", release.SecuritySupportUntil);
        writer.WriteLine(release.IsUnreleased ? ", without security support yet.</summary>" : ".</summary>");
        writer.WriteDocumentation("<remarks><see href=\"").WriteText(release.PageUrl).WriteLine("\">Its support statement</see></remarks>");
    }

    private static void WriteDate(SourceWriter writer, string words, DateTime? date)
    {
        if (date is { } day)
        {
            writer.Write(words).Write(day.ToString(StatementFormat.DateFormat, CultureInfo.InvariantCulture));
        }
    }
}
