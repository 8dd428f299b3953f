using System.Buffers.Text;
using System.Text;

namespace XenSupport.LanguageServer.Protocol;

/// <summary>Reads the contents of messages from a stream, and skips anything between them.</summary>
internal sealed class MessageReader(Stream input)
{
    private const int MostContentBytes = 64 << 20;
    private const int MostHeaderBytes = 1024;
    private const int LeastBufferBytes = 64 << 10;
    private const int MostBytesKept = 1 << 20;

    private byte[] _buffer = new byte[LeastBufferBytes];
    private int _start;
    private int _end;
    private int _startOfContent;

    private static ReadOnlySpan<byte> LengthHeader => "Content-Length:"u8;

    private ReadOnlySpan<byte> Available => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Returns the content of the next message; null at the end of the stream.</summary>
    public byte[]? Read()
    {
        while (FindHeader())
        {
            if (ReadLength() is { } length)
            {
                if (!Fill(length))
                {
                    return null;
                }

                _startOfContent = _start;
                var content = Available[..length].ToArray();
                _start += length;
                return content;
            }
        }

        return null;
    }

    /// <summary>
    /// Rewinds to the start of the last content: if its stated length was wrong, it may contain the next header.
    /// </summary>
    public void ReadAgain() => _start = _startOfContent;

    /// <summary>Moves to the end of the name of the next header; returns false at the end of the stream.</summary>
    private bool FindHeader()
    {
        while (true)
        {
            var header = IndexOfLengthHeader(Available);
            if (header >= 0)
            {
                _start += header + LengthHeader.Length;
                return true;
            }

            // The end may be the beginning of a header.
            _start = Math.Max(_start, _end - LengthHeader.Length + 1);
            if (!ReadMore())
            {
                return false;
            }
        }
    }

    // The names of headers may have any case, as those of HTTP.
    private static int IndexOfLengthHeader(ReadOnlySpan<byte> bytes)
    {
        for (var start = 0; start + LengthHeader.Length <= bytes.Length; start++)
        {
            var next = bytes[start..].IndexOfAny((byte)'C', (byte)'c');
            if (next < 0)
            {
                return -1;
            }

            start += next;
            if (start + LengthHeader.Length <= bytes.Length
                && Ascii.EqualsIgnoreCase(bytes.Slice(start, LengthHeader.Length), LengthHeader))
            {
                return start;
            }
        }

        return -1;
    }

    /// <summary>Reads the rest of the headers, and moves to the content; null if they are malformed.</summary>
    private int? ReadLength()
    {
        while (true)
        {
            var end = EndOfHeaders(Available, out var afterHeaders);
            if (end >= 0)
            {
                var value = Available[..end].TrimStart(" \t"u8);
                if (!Utf8Parser.TryParse(value, out int length, out _) || length is < 0 or > MostContentBytes)
                {
                    return null;
                }

                _start += afterHeaders;
                return length;
            }

            if (Available.Length > MostHeaderBytes || !ReadMore())
            {
                return null;
            }
        }
    }

    private static int EndOfHeaders(ReadOnlySpan<byte> headers, out int afterHeaders)
    {
        var end = headers.IndexOf("\r\n\r\n"u8);
        var endOfShortLines = headers.IndexOf("\n\n"u8);
        if (endOfShortLines >= 0 && (end < 0 || endOfShortLines < end))
        {
            afterHeaders = endOfShortLines + 2;
            return endOfShortLines;
        }

        afterHeaders = end + 4;
        return end;
    }

    private bool Fill(int length)
    {
        while (_end - _start < length)
        {
            if (!ReadMore())
            {
                return false;
            }
        }

        return true;
    }

    private bool ReadMore()
    {
        MakeRoom();
        var count = input.Read(_buffer, _end, _buffer.Length - _end);
        _end += count;
        return count > 0;
    }

    private void MakeRoom()
    {
        if (_end < _buffer.Length && _start < _end)
        {
            return;
        }

        var left = _end - _start;
        var size = left == 0 && _buffer.Length > MostBytesKept ? LeastBufferBytes
            : left > _buffer.Length / 2 ? _buffer.Length * 2
            : _buffer.Length;
        var buffer = size == _buffer.Length ? _buffer : new byte[size];
        Buffer.BlockCopy(_buffer, _start, buffer, 0, left);
        (_buffer, _start, _end) = (buffer, 0, left);
    }
}
