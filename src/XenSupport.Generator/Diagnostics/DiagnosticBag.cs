using XenSupport.Generator.Markdown;

namespace XenSupport.Generator.Diagnostics;

/// <summary>The diagnostics of one statement, while it is read.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<DataDiagnostic> _diagnostics = [];

    public int Count => _diagnostics.Count;

    /// <summary>Adds a diagnostic. Arguments may be text of the file: they are made fit for a line of a message.</summary>
    public void Report(string id, TextRange range, params string[] arguments) => _diagnostics.Add(
        new DataDiagnostic(id, range, new EquatableArray<string>(Array.ConvertAll(arguments, MessageText.Create))));

    /// <summary>Whether a diagnostic was reported at a place.</summary>
    public bool Contains(string id, TextRange range) =>
        _diagnostics.Exists(diagnostic => diagnostic.Id == id && diagnostic.Range == range);

    /// <summary>The diagnostics in the order of the text; of one place, in the order in which they were reported.</summary>
    public DataDiagnostic[] InOrder()
    {
        var places = new long[_diagnostics.Count];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = ((long)_diagnostics[i].Range.Start << 32) + i;
        }

        var ordered = _diagnostics.ToArray();
        Array.Sort(places, ordered);
        return ordered;
    }
}
