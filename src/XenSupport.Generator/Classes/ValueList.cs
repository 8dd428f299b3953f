using XenSupport.Reading.Model;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Classes;

/// <summary>The names of a value list (docs/format.md, section 3) that every targeted release has.</summary>
internal sealed class ValueList
{
    private static readonly List<string> None = [];

    private List<string>? _values;

    /// <summary>Adds the entries of one release; if it has none, no names remain.</summary>
    public void Add(IEnumerable<EntryModel> entries)
    {
        var stated = Read(entries);
        _values = _values is null ? stated : _values.FindAll(stated.Contains);
    }

    public EquatableArray<string> ToEquatableArray() => _values?.ToEquatableArray() ?? default;

    private static List<string> Read(IEnumerable<EntryModel> entries)
    {
        List<string>? values = null;
        foreach (var entry in entries)
        {
            if (entry.Field == SupportField.Supported)
            {
                AddNames(entry.Value, values ??= []);
            }
        }

        return values ?? None;
    }

    private static void AddNames(string list, List<string> values)
    {
        var known = new HashSet<string>(values, StringComparer.Ordinal);
        foreach (var item in list.Split(','))
        {
            var value = item.Trim();
            if (value.Length > 0 && known.Add(value))
            {
                values.Add(value);
            }
        }
    }
}
