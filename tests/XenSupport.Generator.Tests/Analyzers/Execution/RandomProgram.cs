using System.Globalization;
using System.Text;

namespace XenSupport.Generator.Tests.Analyzers.Execution;

/// <summary>Writes a random method that asks what hosts support, assigns hosts, and uses what may be missing.</summary>
/// <remarks>Every loop and every call ends, and no name is used twice.</remarks>
internal sealed class RandomProgram
{
    private const int MostPlaces = 1000;

    private readonly Random _random;
    private readonly RandomCondition _conditions;
    private readonly ProgramScope _scope = new();
    private readonly StringBuilder _text = new();
    private int _place;

    private RandomProgram(int seed, int number)
    {
        _random = new Random(seed);
        _place = number * MostPlaces;
        _conditions = new RandomCondition(_random, _scope, NextPlace);
    }

    /// <param name="number">The places of its calls begin with it.</param>
    public static string Create(int seed, int number)
    {
        var program = new RandomProgram(seed, number);
        program.WriteMethod(number);
        return program._text.ToString();
    }

    /// <summary>The program that has a place.</summary>
    public static int NumberOf(int place) => place / MostPlaces;

    private void WriteMethod(int number)
    {
        _text.Append(CultureInfo.InvariantCulture, $$"""
            static class Program{{number}}
            {
                static Host F;
                public static async Task Main(Host a, Host b)
                {
                    Host c = {{Any("a", "b")}}, d = {{Any("a", "b")}}; F = {{Any("a", "b")}};
                    bool p = Next(), q = {{_conditions.Guard()}};

            """);
        _scope.Flags.Add("q");
        WriteStatements(depth: 2, count: _random.Next(3, 6));
        _text.AppendLine("await Task.CompletedTask; } }");
    }

    private void WriteStatements(int depth, int count)
    {
        var outer = _scope.Save();
        for (var i = 0; i < count; i++)
        {
            WriteStatement(depth);
        }

        _scope.Restore(outer);
    }

    private void WriteBlock(int depth)
    {
        Write("{ Step();");
        WriteStatements(depth - 1, _random.Next(1, 4));
        Write("}");
    }

    private void WriteStatement(int depth)
    {
        switch (_random.Next(depth > 0 ? 34 : 16))
        {
            case < 3: Write(Use()); break;
            case < 7: WriteGuarded(depth); break;
            case < 10: Write(Assignment()); break;
            case 10: Write("MayThrow();"); break;
            case 11: Write(Jump()); break;
            case 12: Write(_scope.Functions.Count > 0 ? Any([.. _scope.Functions]) : Use()); break;
            case 13: Write($"_ = {_conditions.Create(2)} && {_conditions.Ask()};"); break;
            case 14: Write($"if (!{_conditions.Guard()}) {Jump()}"); break;
            case 15: WriteFlag(); break;
            case < 21: WriteIf(depth); break;
            case < 23: WriteLoop(depth); break;
            case < 26: WriteTry(depth); break;
            case < 28: WriteSwitch(depth); break;
            case < 30: WriteLambda(depth); break;
            case < 32: WriteLocalFunction(depth); break;
            case 32: WriteIterator(depth); break;
            default: WritePattern(depth); break;
        }
    }

    private string Use()
    {
        var (host, feature) = _scope.Asked.ElementAt(_random.Next(_scope.Asked.Count));
        if (_random.Next(4) == 0)
        {
            (host, feature) = (_conditions.Host(), Any("Live", "Fresh", "Old"));
        }

        return Use(host, feature);
    }

    private string Use(string host, string feature)
    {
        var place = NextPlace();
        return feature switch
        {
            "Live" => UseLive(host, place),
            "Fresh" => Any($"{host}.Fresh({place});", $"DoFresh({host}, {place});", $"Call({host}.Fresh, {place});"),
            _ => $"DoOld({host}, {place});",
        };
    }

    private string UseLive(string host, int place) => _random.Next(_scope.IsAsync ? 8 : 7) switch
    {
        0 or 1 => $"Do({host}, {place});",
        2 => $"{host}.Live({place});",
        3 => $"{host}?.Live({place});",
        4 => $"DoNew({host}, {place});",
        5 => $"Move({host}, {_conditions.Host()}, {place});",
        6 => $"Call({host}.Live, {place});",
        _ => $"await DoAsync({host}, {place});",
    };

    /// <summary>A use after a question about the same host, with something between that may undo the answer.</summary>
    private void WriteGuarded(int depth)
    {
        var guard = _conditions.Guard();
        var (host, feature) = _scope.Asked.Last();
        var name = _scope.NextName();
        var kind = _random.Next(5);
        Write(kind switch
        {
            0 => $"if ({guard}) {{",
            1 => $"if ({guard} {Any("&&", "||")} {_conditions.Create(1)}) {{",
            2 => $"if (!{guard}) {Jump()} {{",
            3 => $"if ({_conditions.Create(1)} && {guard}) {{",
            _ => $"var {name} = {guard}; {{",
        });
        switch (_random.Next(5))
        {
            case 0:
                WriteStatements(depth - 1, 1);
                break;
            case < 3 when _scope.Functions.Count > 0:
                Write(Any([.. _scope.Functions]));
                break;
        }

        Write((kind == 4 ? $"if ({name}) " : "") + Use(host, feature));
        Write("}");
    }

    private string Assignment()
    {
        var target = Any([.. _scope.Hosts]);
        var other = Any([.. _scope.Hosts]);
        var flag = Any([.. _scope.Flags]);
        return _random.Next(8) switch
        {
            0 or 1 => $"{target} = {_conditions.Host()};",
            2 => $"({target}, {other}) = ({other}, {target});",
            3 when target != other => $"Swap(ref {target}, ref {other});",
            4 => $"Replace(out {target}, {other});",
            5 => $"{flag} = {_conditions.Create(2)};",
            6 => $"{flag} {Any("&=", "|=", "^=")} {_conditions.Create(1)};",
            _ => $"{flag} = {_conditions.Guard()};",
        };
    }

    private string Jump() => _random.Next(4) switch
    {
        0 when _scope.IsLoop => Any("break;", "continue;"),
        < 3 when _scope.CanReturn => _scope.IsIterator ? "yield break;" : "return;",
        _ => "throw new ExpectedException();",
    };

    private void WriteFlag()
    {
        var flag = _scope.NextName();
        Write($"var {flag} = {_conditions.Create(2)};");
        _scope.Flags.Add(flag);
    }

    private void WriteIf(int depth)
    {
        Write($"if ({_conditions.Create(3)})");
        WriteBlock(depth);
        if (_random.Next(2) == 0)
        {
            Write("else");
            WriteBlock(depth);
        }
    }

    private void WriteLoop(int depth)
    {
        var name = _scope.NextName();
        var kind = _random.Next(4);
        Write(kind switch
        {
            0 => $"for (var {name} = 0; {name} < 3 && {_conditions.Create(1)}; {name}++)",
            1 => $"foreach (var {name} in new[] {{ {_conditions.Host()}, {_conditions.Host()} }})",
            2 => $"var {name} = 0; while ({name}++ < 2 && {_conditions.Create(2)})",
            _ => $"var {name} = 0; do",
        });
        using (_scope.EnterLoop())
        {
            if (kind == 1)
            {
                _scope.Fixed.Add(name);
            }

            WriteBlock(depth);
            _scope.Fixed.Remove(name);
        }

        if (kind == 3)
        {
            Write($"while ({name}++ < 2 && {_conditions.Create(2)});");
        }
    }

    private void WriteTry(int depth)
    {
        var kind = _random.Next(3);
        Write("try");
        WriteBlock(depth);
        if (kind < 2)
        {
            Write("catch (ExpectedException)");
            if (_random.Next(3) == 0)
            {
                using (_scope.EnterFilter())
                {
                    Write($"when ({_conditions.Create(2)})");
                }
            }

            WriteBlock(depth);
        }

        if (kind > 0)
        {
            Write("finally");
            using (_scope.EnterFinally())
            {
                WriteBlock(depth);
            }
        }
    }

    private void WriteSwitch(int depth)
    {
        var host = _conditions.Host();
        var name = _scope.NextName();
        Write(_random.Next(4) switch
        {
            0 => $"switch ({_conditions.Create(2)}) {{ case true:",
            1 => $"switch ({host}) {{ case {{ {Any("CanLive", "CanFresh")}: true }}:",
            2 => $"switch ({host}) {{ case var {name} when {_conditions.Guard()}:",
            _ => $"switch (({_conditions.Guard()}, {_conditions.Create(1)})) {{ case (true, {Any("true", "false", "_")}):",
        });
        using (_scope.EnterSwitch())
        {
            WriteBlock(depth);
            Write("break; default:");
            WriteBlock(depth);
        }

        Write("break; }");
    }

    private void WriteLambda(int depth)
    {
        var name = _scope.NextName();
        var isKept = _random.Next(2) == 0;
        Write(isKept ? $"Action {name} = () =>" : Any("Run(() =>", "Later(() =>"));
        using (_scope.EnterFunction())
        {
            Write("{");
            Write(Assignment());
            WriteBlock(depth);
            Write("}");
        }

        Write(isKept ? ";" : ");");
        if (isKept)
        {
            _scope.Functions.Add($"{name}();");
            _scope.Functions.Add($"Later({name});");
        }
    }

    private void WriteLocalFunction(int depth)
    {
        var name = _scope.NextName();
        var isAsync = _scope.IsAsync && _random.Next(3) == 0;
        var host = _random.Next(2) == 0 ? _scope.NextName() : null;
        Write($"{(isAsync ? "async Task" : "void")} {name}({(host is null ? "" : $"Host {host}")})");
        using (_scope.EnterFunction(isAsync))
        {
            if (host is not null)
            {
                _scope.Hosts.Add(host);
            }

            WriteBlock(depth);
            if (host is not null)
            {
                _scope.Hosts.Remove(host);
            }
        }

        if (!isAsync || _scope.IsAsync)
        {
            _scope.Functions.Add(
                $"{(isAsync ? "await " : "")}{name}({(host is null ? "" : _conditions.Host())});");
        }
    }

    private void WriteIterator(int depth)
    {
        var (name, kept, item) = (_scope.NextName(), _scope.NextName(), _scope.NextName());
        Write($"IEnumerable<Host> {name}() {{");
        using (_scope.EnterFunction(isIterator: true))
        {
            WriteStatements(depth - 1, 1);
            Write($"yield return {_conditions.Host()};");
            WriteStatements(depth - 1, 1);
        }

        Write($"}} var {kept} = {name}(); {Assignment()} foreach (var {item} in {kept})");
        using (_scope.EnterLoop())
        {
            _scope.Fixed.Add(item);
            WriteBlock(depth);
            _scope.Fixed.Remove(item);
        }
    }

    private void WritePattern(int depth)
    {
        var name = _scope.NextName();
        var property = Any("CanLive", "CanFresh", "Peer.CanLive");
        Write($"if ({_conditions.Host()} is {{ {property}: {Any("true", "false")} }} {name})");
        _scope.Fixed.Add(name);
        WriteBlock(depth);
        _scope.Fixed.Remove(name);
    }

    private void Write(string text) => _text.AppendLine(text);

    private int NextPlace() => _place++;

    private string Any(params string[] texts) => texts[_random.Next(texts.Length)];
}
