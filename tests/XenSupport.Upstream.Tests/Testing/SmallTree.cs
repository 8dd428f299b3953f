using XenSupport.Upstream.Trees;

namespace XenSupport.Upstream.Tests.Testing;

/// <summary>A tree of a few files, with a minimal statement.</summary>
internal sealed class SmallTree(params (string Path, string Text)[] files) : XenTree
{
    private readonly Dictionary<string, string> _files = files.ToDictionary(file => file.Path, file => file.Text);

    public override IReadOnlyCollection<string> Paths => _files.Keys;

    public override string? Read(string path) => _files.GetValueOrDefault(path);

    public override string NameOf(string path) => path;

    /// <summary>A tree with a statement of these features, and further files.</summary>
    /// <param name="features">The text under Feature Support, from line 12 on.</param>
    public static SmallTree Of(string features, string version = "4.20", params (string Path, string Text)[] files) =>
        new([("SUPPORT.md", StatementOf(features, version)), .. files]);

    private static string StatementOf(string features, string version) =>
        $"""
        # Release Support

            Xen-Version: {version}
            Initial-Release: n/a
            Supported-Until: TBD
            Security-Support-Until: TBD

        # Feature Support

        ## Group

        {features}

        """;
}
