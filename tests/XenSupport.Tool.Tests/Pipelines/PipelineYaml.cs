using XenSupport.Testing;
using YamlDotNet.RepresentationModel;

namespace XenSupport.Tool.Tests.Pipelines;

/// <summary>Reads the files of pipelines.</summary>
internal static class PipelineYaml
{
    public static YamlNode GitLab { get; } = ReadFile("docs", "upstream", "gitlab.yml");

    public static YamlNode Action { get; } = ReadFile(".github", "actions", "lint", "action.yml");

    public static YamlNode Hooks { get; } = ReadFile(".pre-commit-hooks.yaml");

    public static YamlNode Parse(string text)
    {
        using var reader = new StringReader(text);
        var stream = new YamlStream();
        stream.Load(reader);
        return stream.Documents.Single().RootNode;
    }

    public static IList<YamlNode> ItemsOf(YamlNode node) => ((YamlSequenceNode)node).Children;

    public static IEnumerable<string> TextsOf(YamlNode node) => ItemsOf(node).Select(TextOf);

    public static string TextOf(YamlNode node) => ((YamlScalarNode)node).Value!;

    /// <summary>The members of a mapping.</summary>
    public static IEnumerable<(string Key, YamlNode Value)> MembersOf(YamlNode node) =>
        ((YamlMappingNode)node).Children.Select(member => (TextOf(member.Key), member.Value));

    /// <summary>The member of a mapping; null if the mapping does not have it.</summary>
    public static YamlNode? Find(YamlNode node, string key) =>
        MembersOf(node).FirstOrDefault(member => member.Key == key).Value;

    private static YamlNode ReadFile(params string[] path) => Parse(File.ReadAllText(Repository.PathOf(path)));
}
