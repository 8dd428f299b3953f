namespace XenSupport.Generator.Model;

/// <summary>The names of value lists (docs/format.md, section 3), each once.</summary>
internal sealed class ValueList
{
    private List<string>? _values;
    private HashSet<string>? _known;

    /// <summary>Adds the names of an entry, where it is a value list.</summary>
    public void Add(EntryModel entry)
    {
        if (entry.Field != SupportField.Supported)
        {
            return;
        }

        var values = _values ??= [];
        var known = _known ??= new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in entry.Value.Split(','))
        {
            var value = item.Trim();
            if (value.Length > 0 && known.Add(value))
            {
                values.Add(value);
            }
        }
    }

    public EquatableArray<string> ToEquatableArray() => _values?.ToEquatableArray() ?? default;
}
