using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Usage;

/// <summary>The releases that an assembly targets, as its generated code says.</summary>
internal sealed class Targets
{
    private const string UnreleasedMark = " Unreleased";

    private readonly HashSet<string> _unreleased = new(StringComparer.Ordinal);

    private Targets(string releases, INamedTypeSymbol features, INamedTypeSymbol limits)
    {
        Features = features;
        Limits = limits;
        var parsed = new List<Release>();
        foreach (var release in releases.Split(["; "], StringSplitOptions.RemoveEmptyEntries))
        {
            var isUnreleased = release.EndsWith(UnreleasedMark, StringComparison.Ordinal);
            var text = isUnreleased ? release.Substring(0, release.Length - UnreleasedMark.Length) : release;
            parsed.Add(Release.Parse(text));
            if (isUnreleased)
            {
                _unreleased.Add(text);
            }
        }

        Releases = parsed;
    }

    public IReadOnlyList<Release> Releases { get; }

    /// <summary>The class that holds the features of the assembly's statements.</summary>
    public INamedTypeSymbol Features { get; }

    /// <summary>The class that holds their limits.</summary>
    public INamedTypeSymbol Limits { get; }

    /// <summary>The targets of an assembly; null where it has no statement.</summary>
    public static Targets? Of(IAssemblySymbol assembly, XenAttributes attributes)
    {
        return XenAttributes.FindOn(assembly, attributes.XenTargets) is
            {
                ConstructorArguments: [{ Value: string releases }, { Value: INamedTypeSymbol features }, { Value: INamedTypeSymbol limits }]
            }
            ? new Targets(releases, features, limits)
            : null;
    }

    /// <summary>Whether a release has no security support yet.</summary>
    public bool IsUnreleased(Release release) => _unreleased.Contains(release.Text);

    /// <summary>The releases as people read them.</summary>
    public override string ToString() => Release.Describe(Releases, 0, Releases.Count - 1);
}
