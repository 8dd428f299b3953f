namespace XenSupport.Generator.Emit;

/// <summary>Reads the text at the start of a buffer.</summary>
internal sealed class BufferReader(char[] buffer, int length) : TextReader
{
    private int _position;

    public override int Peek() => _position < length ? buffer[_position] : -1;

    public override int Read() => _position < length ? buffer[_position++] : -1;

    public override int Read(char[] destination, int index, int count)
    {
        var read = Math.Min(count, length - _position);
        Array.Copy(buffer, _position, destination, index, read);
        _position += read;
        return read;
    }

    public override string ReadToEnd()
    {
        var rest = new string(buffer, _position, length - _position);
        _position = length;
        return rest;
    }
}
