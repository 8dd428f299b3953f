using Microsoft.CodeAnalysis.Text;
using XenSupport.Generator.Model;

namespace XenSupport.Generator.Emit;

/// <summary>Prints the attribute by which analyzers know the targeted releases, here and where the assembly is referenced.</summary>
internal static class TargetsEmitter
{
    public static SourceText Emit(TargetedReleases targets, EmissionOptions options) =>
        SourceFile.WriteAttribute((targets, options), WriteAttribute);

    private static void WriteAttribute(SourceWriter writer, (TargetedReleases Targets, EmissionOptions Options) content)
    {
        writer.Write("[assembly: global::XenSupport.XenTargets(\"");
        var separator = "";
        foreach (var release in content.Targets.Releases)
        {
            writer.Write(separator).WriteLiteralContent(release.Version).Write(release.IsUnreleased ? " Unreleased" : "");
            separator = "; ";
        }

        writer.Write("\", typeof(").Write(content.Options.QualifyName(SupportNodes.FeaturesName));
        writer.Write("), typeof(").Write(content.Options.QualifyName(SupportNodes.LimitsName)).WriteLine("))]");
    }
}
