namespace XenSupport.Generator.Model;

/// <summary>
/// What the statements say of a node, each beside its statement. Of most nodes one says one thing, which needs no list: lists
/// for these alone would be a fifth of the objects that the trees are made of.
/// </summary>
internal sealed class StatedItems<T>(StatementModel statement, T item)
{
    private List<(StatementModel, T)>? _others;

    public int Count => 1 + (_others?.Count ?? 0);

    public (StatementModel Statement, T Item) this[int index] => index == 0 ? (statement, item) : _others![index - 1];

    public void Add(StatementModel ofStatement, T other) => (_others ??= []).Add((ofStatement, other));

    public void AddRange(StatedItems<T> others)
    {
        for (var i = 0; i < others.Count; i++)
        {
            var (ofStatement, other) = others[i];
            Add(ofStatement, other);
        }
    }
}
