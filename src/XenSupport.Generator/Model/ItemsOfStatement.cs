namespace XenSupport.Generator.Model;

/// <summary>What one of several statements says of a node.</summary>
/// <param name="items">What all of them say; null where none says anything.</param>
internal readonly struct ItemsOfStatement<T>(StatedItems<T>? items, StatementModel statement)
{
    public Enumerator GetEnumerator() => new(items, statement);

    public struct Enumerator(StatedItems<T>? items, StatementModel statement)
    {
        private int _index = -1;

        public readonly T Current => items![_index].Item;

        public bool MoveNext()
        {
            var count = items?.Count ?? 0;
            do
            {
                _index++;
            }
            while (_index < count && !ReferenceEquals(items![_index].Statement, statement));
            return _index < count;
        }
    }
}
