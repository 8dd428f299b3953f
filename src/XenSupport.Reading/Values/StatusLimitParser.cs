using XenSupport.Reading.Findings;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Values;

/// <summary>
/// Reads what follows <c>Supported up to</c> in a status value: a quantity, and possibly a sentence about what is
/// supported beyond it without security support (docs/format.md, section 6).
/// </summary>
internal sealed class StatusLimitParser
{
    private readonly string _value;
    private readonly List<Finding> _decimalUnits = [];
    private PhraseReader _reader;

    private StatusLimitParser(string value, TextRange limit)
    {
        _value = value;
        _reader = new PhraseReader(value, limit);
    }

    /// <summary>Reads the part of a status value after <c>Supported up to</c>.</summary>
    public static StatusReading Parse(string value, TextRange limit) => new StatusLimitParser(value, limit).Parse();

    private StatusReading Parse()
    {
        var securityMax = ReadQuantity('.', out var problem);
        if (problem is not null)
        {
            return StatusReading.Unreadable(problem);
        }

        if (_reader.IsAtEnd)
        {
            return Supported(new LimitModel(securityMax.Unit, securityMax.Value, securityMax.Value));
        }

        var sentence = _reader.Rest;
        if (!TryReadSubject() || !_reader.TryRead("with more") || !_reader.TryReadWord())
        {
            return FailSentence(sentence);
        }

        return _reader.TryRead(", but less than")
            ? ParseBounded(securityMax, sentence)
            : ParseConclusion(new LimitModel(securityMax.Unit, null, securityMax.Value, IsUnbounded: true), sentence);
    }

    private bool TryReadSubject() => _reader.TryRead("Hosts") || _reader.TryRead("Guests");

    private StatusReading ParseBounded(Quantity securityMax, TextRange sentence)
    {
        var start = _reader.Rest;
        var bound = ReadQuantity(',', out var problem);
        if (problem is not null)
        {
            return StatusReading.Unreadable(problem);
        }

        if (bound.Unit != securityMax.Unit || bound.Value <= securityMax.Value)
        {
            var piece = new PhraseReader(_value, start).ReadUntil(',');
            return StatusReading.Unreadable(
                DataFindings.MalformedLimit(
                    piece,
                    piece.Of(_value),
                    "the upper bound must be above the security-supported limit and in the same kind of unit"));
        }

        return ParseConclusion(new LimitModel(securityMax.Unit, bound.Value - 1, securityMax.Value), sentence);
    }

    private StatusReading ParseConclusion(LimitModel limit, TextRange sentence) =>
        _reader.TryRead("are supported, but not security supported") && _reader.IsAtEnd
            ? Supported(limit)
            : FailSentence(sentence);

    private Quantity ReadQuantity(char end, out Finding? problem)
    {
        var piece = _reader.ReadUntil(end);
        if (FindModifier(piece) is { } modifier)
        {
            problem = DataFindings.UnknownStatusModifier(
                modifier, modifier.Of(_value), "a limit has no modifier; state it in a line or a caveat of its own");
            return default;
        }

        if (!Quantity.TryParse(piece.Of(_value), out var quantity, out var cause, out var wrong))
        {
            problem = DataFindings.MalformedLimit(
                new TextRange(piece.Start + wrong.Start, wrong.Length), piece.Of(_value), cause);
            return default;
        }

        problem = null;
        if (quantity.IsDecimalUnit)
        {
            _decimalUnits.Add(DataFindings.DecimalUnit(piece, piece.Of(_value)));
        }

        return quantity;
    }

    /// <summary>Finds the words after a comma in a quantity; null if its commas only separate digits.</summary>
    private TextRange? FindModifier(TextRange quantity)
    {
        for (var i = quantity.Start; i + 1 < quantity.End; i++)
        {
            var rest = TextRange.FromBounds(i + 1, quantity.End).Trim(_value);
            if (_value[i] == ',' && !rest.IsEmpty && char.IsLetter(_value[rest.Start]))
            {
                return rest;
            }
        }

        return null;
    }

    // Nothing is stated above the limit, so security support for the feature as a whole is conditional.
    private StatusReading Supported(LimitModel limit) =>
        new(
            SupportStatus.Supported,
            SecuritySupport.Conditional,
            Limit: limit,
            Findings: _decimalUnits.ToEquatableArray());

    private StatusReading FailSentence(TextRange sentence) =>
        StatusReading.Unreadable(
            DataFindings.UnknownStatusModifier(
                sentence,
                sentence.Of(_value),
                "expected 'Hosts' or 'Guests' and then 'with more …, but less than …, are supported, but not security supported'"));
}
