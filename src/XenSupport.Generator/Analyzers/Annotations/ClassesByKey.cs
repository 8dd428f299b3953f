using Microsoft.CodeAnalysis;
using XenSupport.Reading.Model;

namespace XenSupport.Generator.Analyzers.Annotations;

/// <summary>The classes of a generated tree by their newest keys, read on first use.</summary>
/// <param name="root">The class that holds the tree; null if there is none.</param>
/// <param name="readKey">Reads a class's key; null if it has none.</param>
internal sealed class ClassesByKey(INamedTypeSymbol? root, Func<INamedTypeSymbol, string?> readKey)
{
    private Dictionary<string, INamedTypeSymbol>? _classes;

    /// <summary>The newest keys of all classes.</summary>
    public IEnumerable<string> Keys => Classes.Keys;

    private Dictionary<string, INamedTypeSymbol> Classes => _classes ??= Read();

    public INamedTypeSymbol? Find(string key) => Classes.TryGetValue(Rename.Newest(key), out var found) ? found : null;

    private Dictionary<string, INamedTypeSymbol> Read()
    {
        var classes = new Dictionary<string, INamedTypeSymbol>(StringComparer.Ordinal);
        if (root is not null)
        {
            AddIn(root, classes);
        }

        return classes;
    }

    private void AddIn(INamedTypeSymbol type, Dictionary<string, INamedTypeSymbol> classes)
    {
        foreach (var nested in type.GetTypeMembers())
        {
            if (readKey(nested) is { } key)
            {
                classes[Rename.Newest(key)] = nested;
            }

            AddIn(nested, classes);
        }
    }
}
