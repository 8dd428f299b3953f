using YamlDotNet.RepresentationModel;

namespace XenSupport.Tool.Tests.Pipelines;

/// <summary>The keys that a system knows, as far as our files need them.</summary>
/// <param name="keys">The keys of each mapping, by its path: <c>*</c> is any key, and <c>-</c> a list's item.</param>
internal sealed class PipelineKeys(IReadOnlyDictionary<string, string> keys)
{
    private const string Any = "*";

    private const string Step = "name id if uses with env run shell working-directory continue-on-error";

    public static PipelineKeys GitLab { get; } = new(new Dictionary<string, string>
    {
        [""] = "include *",
        ["/include/-"] = "remote project ref file",
        ["/*"] = "image stage needs extends rules variables before_script script artifacts allow_failure",
        ["/*/rules/-"] = "if changes when",
        ["/*/variables"] = Any,
        ["/*/artifacts"] = "when paths reports expire_in",
        ["/*/artifacts/reports"] = "codequality",
    });

    public static PipelineKeys Action { get; } = new(new Dictionary<string, string>
    {
        [""] = "name description author inputs outputs runs branding",
        ["/inputs"] = Any,
        ["/inputs/*"] = "description required default deprecationMessage",
        ["/runs"] = "using steps",
        ["/runs/steps/-"] = Step,
        ["/runs/steps/-/with"] = Any,
        ["/runs/steps/-/env"] = Any,
    });

    public static PipelineKeys Workflow { get; } = new(new Dictionary<string, string>
    {
        [""] = "name on permissions env jobs",
        ["/on"] = "push pull_request schedule workflow_dispatch",
        ["/on/push"] = "branches tags paths",
        ["/permissions"] = "contents security-events",
        ["/jobs"] = Any,
        ["/jobs/*"] = "name needs if runs-on permissions env steps",
        ["/jobs/*/steps/-"] = Step,
        ["/jobs/*/steps/-/with"] = Any,
        ["/jobs/*/steps/-/env"] = Any,
    });

    public static PipelineKeys Hooks { get; } = new(new Dictionary<string, string>
    {
        ["/-"] =
            "id name entry language alias files exclude types types_or exclude_types additional_dependencies args always_run "
            + "fail_fast pass_filenames description language_version log_file require_serial stages verbose "
            + "minimum_pre_commit_version",
    });

    public static PipelineKeys HookConfiguration { get; } = new(new Dictionary<string, string>
    {
        [""] = "repos exclude fail_fast",
        ["/repos/-"] = "repo rev hooks",
        ["/repos/-/hooks/-"] = "id args files exclude stages verbose",
    });

    /// <summary>The paths of the keys that the system does not know.</summary>
    public IEnumerable<string> FindUnknown(YamlNode node, string path = "") => node switch
    {
        YamlSequenceNode list => list.Children.SelectMany(item => FindUnknown(item, path + "/-")),
        YamlMappingNode mapping => PipelineYaml.MembersOf(mapping).SelectMany(member => FindUnknown(member, path)),
        _ => [],
    };

    private IEnumerable<string> FindUnknown((string Key, YamlNode Value) member, string path)
    {
        string[] known = keys.TryGetValue(path, out var words) ? words.Split(' ') : [];
        return known.Contains(member.Key) ? FindUnknown(member.Value, $"{path}/{member.Key}")
            : known.Contains(Any) ? FindUnknown(member.Value, $"{path}/{Any}")
            : [$"{path}/{member.Key}"];
    }
}
