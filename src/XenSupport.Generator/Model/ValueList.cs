namespace XenSupport.Generator.Model;

/// <summary>The names of value lists (docs/format.md, section 3), each once.</summary>
internal sealed class ValueList
{
    private readonly List<string> _values = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Adds the names of an entry, where it is a value list.</summary>
    public void Add(EntryModel entry)
    {
        if (entry.Field != SupportField.Supported)
        {
            return;
        }

        foreach (var item in entry.Value.Split(','))
        {
            var value = item.Trim();
            if (value.Length > 0 && _known.Add(value))
            {
                _values.Add(value);
            }
        }
    }

    public EquatableArray<string> ToEquatableArray() => _values.ToEquatableArray();
}
