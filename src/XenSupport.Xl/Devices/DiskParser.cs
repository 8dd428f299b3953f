using XenSupport.Xl.Configuration;

namespace XenSupport.Xl.Devices;

/// <summary>Reads an element of <c>disk</c> as xl does (libxlu_disk_l.l).</summary>
internal sealed class DiskParser
{
    // xl still accepts these old prefixes, but they no longer choose anything.
    private static readonly string[] EmptyPrefixes = ["tapdisk:", "tap2:", "tap:", "aio:", "ioemu:", "file:", "phy:"];
    private static readonly string[] FormatPrefixes = ["raw:", "qcow2:", "qcow:", "vhd:"];
    private static readonly string[] ScriptPrefixes = ["iscsi:", "enbd:", "nbd:", "drbd:"];
    private static readonly XenVersion GrantUsageSince = new(4, 19);

    private readonly ScalarValue _source;
    private readonly XenVersion _version;
    private int _offset;
    private DeviceError? _error;

    private string? _target;
    private DiskFormat? _format;
    private DeviceWord? _vdev;
    private DeviceWord? _backend;
    private DiskBackend? _backendType;
    private string? _specification;
    private string? _script;
    private bool _isCdrom;
    private bool _hasColo;
    private bool _hasOldPrefix;
    private bool _hasPositionalAccess;
    private readonly List<DeviceWord> _oldSpellings = [];
    private readonly List<DeviceWord> _words = [];

    private DiskParser(ScalarValue source, XenVersion version)
    {
        _source = source;
        _version = version;
    }

    /// <summary>Reads one element.</summary>
    public static DeviceReading<Disk> Parse(ScalarValue source, XenVersion version) =>
        new DiskParser(source, version).Parse();

    private string Text => _source.Text;

    private DeviceReading<Disk> Parse()
    {
        while (_error is null && SkipBlanks())
        {
            if (!TakePrefix())
            {
                TakeWord();
            }
        }

        if (_isCdrom && string.IsNullOrEmpty(_target))
        {
            _format = DiskFormat.Empty;
        }

        if (_error is null && _vdev is null)
        {
            Refuse(0, Text.Length, "has no vdev, the guest's name for it");
        }
        else if (_error is null && _target is null && _format != DiskFormat.Empty)
        {
            Refuse(0, Text.Length, "has no target");
        }

        return _error is not null ? new(null, _error) : new(ToDisk(_vdev!), null);
    }

    private Disk ToDisk(DeviceWord vdev) => new(_source)
    {
        Target = _target ?? "",
        Format = _format ?? DiskFormat.Raw,
        Vdev = vdev,
        Backend = _backend,
        BackendType = _backendType,
        Script = _script,
        IsVirtio = _specification == "virtio",
        IsCdrom = _isCdrom,
        HasColo = _hasColo,
        OldSpellings = _oldSpellings,
        Words = _words,
    };

    private bool SkipBlanks()
    {
        while (_offset < Text.Length && Text[_offset] is ' ' or '\t' or '\n')
        {
            _offset++;
        }

        return _offset < Text.Length;
    }

    // Prefixes may be chained. After one, no format is expected among the unnamed words.
    private bool TakePrefix()
    {
        if (Starts(EmptyPrefixes) is { } empty)
        {
            TakeOldPrefix(empty);
        }
        else if (Starts(FormatPrefixes) is { } format)
        {
            SetFormat(format[..^1], TakeOldPrefix(format));
        }
        else if (Starts(ScriptPrefixes) is { } script)
        {
            var word = TakeOldPrefix(script);
            _words.Add(WordAt("script", script, word));
            SetOnce(ref _script, $"block-{script[..^1]}", "script", word);
        }
        else if (FindUnknownPrefix() is var length and > 0)
        {
            Refuse(_offset, length, "unknown prefix");
        }
        else
        {
            return false;
        }

        return true;
    }

    private string? Starts(string[] prefixes) =>
        prefixes.FirstOrDefault(prefix => Text.AsSpan(_offset).StartsWith(prefix, StringComparison.Ordinal));

    private Piece TakeOldPrefix(string prefix)
    {
        var piece = new Piece(_offset, prefix.Length);
        _oldSpellings.Add(WordAt("prefix", prefix, piece));
        _hasOldPrefix = true;
        _offset += prefix.Length;
        return piece;
    }

    // Letters, digits and a colon that no letter or digit follows: qed:/x, but not hdc:cdrom.
    private int FindUnknownPrefix()
    {
        var end = _offset;
        while (end < Text.Length && (Text[end] is >= 'a' and <= 'z' || (end > _offset && char.IsAsciiDigit(Text[end]))))
        {
            end++;
        }

        return end > _offset && end < Text.Length && Text[end] == ':'
            && (end + 1 == Text.Length || Text[end + 1] is not (>= 'a' and <= 'z' or >= '0' and <= '9'))
                ? end + 1 - _offset
                : 0;
    }

    private void TakeWord()
    {
        var start = _offset;
        if (Text.AsSpan(start).StartsWith("target="))
        {
            _offset = Text.Length;
            SetTarget(WithoutFinalComma(Text[(start + "target=".Length)..]), new Piece(start, Text.Length - start));
            return;
        }

        var comma = Text.IndexOf(',', start);
        var end = comma < 0 ? Text.Length : comma;
        _offset = comma < 0 ? end : end + 1;
        var piece = new Piece(start, end - start);
        var word = Text[start..end];
        if (word.IndexOf('=') is var equals and >= 0)
        {
            TakeNamed(word[..equals], word[(equals + 1)..], piece);
        }
        else if (!TakeFlag(word, piece))
        {
            TakePositional(word, piece);
        }
    }

    private bool TakeFlag(string word, Piece piece)
    {
        switch (word)
        {
            case "cdrom":
                _isCdrom = true;
                _words.Add(WordAt("devtype", word, piece));
                return true;
            case "colo" or "no-colo":
                _hasColo = word == "colo";
                _words.Add(WordAt("colo", word, piece));
                return true;
            default:
                return word is "direct-io-safe" or "discard" or "no-discard" or "trusted" or "untrusted";
        }
    }

    private void TakeNamed(string name, string value, Piece piece)
    {
        _words.Add(WordAt(name, value, piece));
        switch (name)
        {
            case "format":
                SetFormat(value, piece);
                break;
            case "devtype":
                SetDeviceType(value, piece);
                break;
            case "access":
                SetAccess(value, piece);
                break;
            case "backend":
                SetWord(ref _backend, name, value, piece);
                break;
            case "vdev":
                SetWord(ref _vdev, name, value, piece);
                break;
            case "script":
                SetOnce(ref _script, value, name, piece);
                break;
            case "backendtype":
                SetBackendType(value, piece);
                break;
            case "specification":
                SetSpecification(value, piece);
                break;
            case "colo-host" or "colo-port" or "colo-export" or "active-disk" or "hidden-disk":
                break;
            case "grant_usage" when _version >= GrantUsageSince && value is "0" or "1":
                break;
            default:
                Refuse(
                    piece.Offset,
                    piece.Length,
                    $"'{name}' is not a disk option in Xen {_version.Major}.{_version.Minor}, or its value is not valid");
                break;
        }
    }

    private void TakePositional(string word, Piece piece)
    {
        if (_target is null)
        {
            SetTarget(word, piece);
        }
        else if (!_hasOldPrefix && _format is null)
        {
            // The old spelling of an empty drive: ',hdc:cdrom,r'.
            if (_target.Length == 0 && TakeNameAndType(word, piece))
            {
                _format = DiskFormat.Empty;
            }
            else
            {
                SetFormat(word, piece);
            }
        }
        else if (_vdev is null)
        {
            if (!TakeNameAndType(word, piece))
            {
                SetWord(ref _vdev, "vdev", word, piece);
            }
        }
        else if (!_hasPositionalAccess)
        {
            _hasPositionalAccess = true;
            SetAccess(word, piece);
        }
        else
        {
            Refuse(piece.Offset, piece.Length, "too many unnamed words");
        }
    }

    // The old spelling of a CD: hdc:cdrom.
    private bool TakeNameAndType(string word, Piece piece)
    {
        var colon = word.LastIndexOf(':');
        if (colon < 0)
        {
            return false;
        }

        var type = piece with { Offset = piece.Offset + colon, Length = word.Length - colon };
        _oldSpellings.Add(WordAt("type", word[colon..], type));
        SetWord(ref _vdev, "vdev", word[..colon], piece with { Length = colon });
        SetDeviceType(word[(colon + 1)..], type);
        return true;
    }

    private void SetDeviceType(string type, Piece piece)
    {
        _words.Add(WordAt("devtype", type, piece));
        if (type is not ("cdrom" or "disk"))
        {
            Refuse(piece.Offset, piece.Length, $"'{type}' is not a disk type; expected cdrom or disk");
        }

        _isCdrom = type == "cdrom";
    }

    private void SetTarget(string target, Piece piece)
    {
        _words.Add(WordAt("target", target, piece));
        SetOnce(ref _target, target, "target", piece);
    }

    private void SetFormat(string name, Piece piece)
    {
        _words.Add(WordAt("format", name, piece));
        DiskFormat? format = name switch
        {
            "" or "raw" => DiskFormat.Raw,
            "qcow" => DiskFormat.Qcow,
            "qcow2" => DiskFormat.Qcow2,
            "vhd" => DiskFormat.Vhd,
            "qed" => DiskFormat.Qed,
            "empty" => DiskFormat.Empty,
            _ => null,
        };
        SetEqual(ref _format, format, $"'{name}' is not a format; expected raw, qcow, qcow2, vhd, qed or empty", piece);
    }

    private void SetBackendType(string name, Piece piece)
    {
        DiskBackend? type = name switch
        {
            "phy" => DiskBackend.Phy,
            "qdisk" => DiskBackend.Qdisk,
            "tap" => DiskBackend.Tap,
            "standalone" => DiskBackend.Standalone,
            _ => null,
        };
        SetEqual(
            ref _backendType, type, $"'{name}' is not a backendtype; expected phy, qdisk, tap or standalone", piece);
    }

    private void SetSpecification(string name, Piece piece)
    {
        if (name is not ("xen" or "virtio"))
        {
            Refuse(piece.Offset, piece.Length, $"'{name}' is not a specification; expected xen or virtio");
        }
        else if (_specification is { } earlier && earlier != name)
        {
            Refuse(piece.Offset, piece.Length, "given twice with different values");
        }

        _specification = name;
    }

    private void SetAccess(string access, Piece piece)
    {
        if (access is not ("" or "r" or "ro" or "w" or "rw"))
        {
            Refuse(piece.Offset, piece.Length, $"'{access}' is not an access mode; expected r, ro, w or rw");
        }
    }

    private void SetEqual<T>(ref T? place, T? value, string ifUnknown, Piece piece)
        where T : struct, Enum
    {
        if (value is null)
        {
            Refuse(piece.Offset, piece.Length, ifUnknown);
        }
        else if (place is { } earlier && !earlier.Equals(value.Value))
        {
            Refuse(piece.Offset, piece.Length, "given twice with different values");
        }

        place = value;
    }

    // An empty value may be replaced.
    private void SetOnce(ref string? place, string value, string name, Piece piece)
    {
        if (!string.IsNullOrEmpty(place))
        {
            Refuse(piece.Offset, piece.Length, $"has a second {name}");
        }

        place = value;
    }

    private void SetWord(ref DeviceWord? place, string name, string value, Piece piece)
    {
        if (!string.IsNullOrEmpty(place?.Value))
        {
            Refuse(piece.Offset, piece.Length, $"has a second {name}");
        }

        place = WordAt(name, value, piece);
    }

    private static string WithoutFinalComma(string text) => text.EndsWith(',') ? text[..^1] : text;

    private DeviceWord WordAt(string name, string value, Piece piece) =>
        new(name, value, _source.SpanOf(piece.Offset, piece.Length));

    private void Refuse(int offset, int length, string message) =>
        _error ??= new DeviceError(_source.SpanOf(offset, length), message);

    private readonly record struct Piece(int Offset, int Length);
}
