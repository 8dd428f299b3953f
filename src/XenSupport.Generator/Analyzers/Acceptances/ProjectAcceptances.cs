using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Model;

namespace XenSupport.Generator.Analyzers.Acceptances;

/// <summary>What the whole project accepts of features, as its <c>XenAccept.txt</c> says.</summary>
internal sealed class ProjectAcceptances
{
    private readonly Dictionary<string, Acceptance> _byKey = new(StringComparer.Ordinal);

    /// <summary>Nothing is accepted.</summary>
    public static ProjectAcceptances None { get; } = new();

    public static ProjectAcceptances Read(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        var acceptances = new ProjectAcceptances();
        foreach (var entry in files
            .Where(AcceptanceFile.IsOne)
            .SelectMany(file => AcceptanceFile.Read(file, cancellationToken)))
        {
            if (entry is { Key.Text: var key, Accepted: { } accepted })
            {
                acceptances._byKey[Rename.Newest(key)] = acceptances.Relax(Acceptance.Default, key).Or(accepted);
            }
        }

        return acceptances;
    }

    /// <summary>What is accepted where a requirement of a feature accepts something itself.</summary>
    public Acceptance Relax(Acceptance own, string key) =>
        _byKey.TryGetValue(Rename.Newest(key), out var accepted) ? own.Or(accepted) : own;
}
