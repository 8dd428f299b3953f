using Microsoft.CodeAnalysis.Text;
using XenSupport.Generator.Inputs;
using XenSupport.Reading.Data;
using XenSupport.Reading.Model;

namespace XenSupport.Generator.Emit;

/// <summary>Writes the class of a release, with the data of its statement.</summary>
internal static class ReleaseEmitter
{
    public static SourceText Emit(StatementModel statement, EmissionOptions options)
    {
        var writer = new SourceWriter();
        writer.WriteHead(options);
        using (writer.WriteNamespace(options))
        using (writer.WriteOuterBlock($"{options.Visibility:raw} static partial class XenReleases"))
        {
            WriteDocumentation(writer, statement.Release);
            writer.WriteGeneratedCodeAttribute();
            using (writer.WriteBlock($"public static partial class {statement.Release.ClassName:raw}"))
            {
                WriteMembers(writer, options.HasProse ? statement : statement.WithoutProse());
            }
        }

        return writer.ToSourceText();
    }

    private static void WriteDocumentation(SourceWriter writer, ReleaseModel release)
    {
        writer.Write($"/// <summary>Xen {release.VersionText:xml}");
        if (release.InitialRelease is { } released)
        {
            writer.Write($", released {released}");
        }

        if (release.SupportedUntil is { } supported)
        {
            writer.Write($", supported until {supported}");
        }

        if (release.SecuritySupportUntil is { } securitySupported)
        {
            writer.Write($", security supported until {securitySupported}");
        }

        if (release.IsUnreleased)
        {
            writer.Write($", without security support yet");
        }

        writer.WriteLine(
            $"""
            .</summary>
            /// <remarks><see href="{release.PageUrl:xml}">Its support statement</see></remarks>
            """);
    }

    private static void WriteMembers(SourceWriter writer, StatementModel statement)
    {
        using (writer.WriteArrayArgument(
            $$"""
            /// <summary>The version as the statement writes it.</summary>
            public const string Version = "{{statement.Release.VersionText}}";

            /// <summary>Everything that the statement says.</summary>
            public static global::XenSupport.SupportStatement Statement { get; } = global::XenSupport.SupportStatement.FromData({{StatementFormat.Version}}, new string[]
            """))
        {
            foreach (var row in StatementRows.Of(statement))
            {
                writer.WriteLine(
                    $"""
                    "{row.Write()}",
                    """);
            }
        }
    }
}
