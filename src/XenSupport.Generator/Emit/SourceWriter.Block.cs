namespace XenSupport.Generator.Emit;

internal sealed partial class SourceWriter
{
    /// <summary>A block of braces, closed when it is disposed of. The default block writes nothing.</summary>
    public readonly struct Block : IDisposable
    {
        private readonly SourceWriter? _writer;
        private readonly int _depth;
        private readonly string _end;

        internal Block(SourceWriter writer, int depth, string end)
        {
            (_writer, _depth, _end) = (writer, depth, end);
            writer.WriteLine($"\n{{");
            writer._depth += depth;
            writer._isBlockStart = true;
        }

        public void Dispose()
        {
            if (_writer is not null)
            {
                _writer._depth -= _depth;
                _writer.WriteLine($"{_end:raw}");
            }
        }
    }
}
