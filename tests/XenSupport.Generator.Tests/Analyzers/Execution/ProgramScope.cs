using System.Globalization;

namespace XenSupport.Generator.Tests.Analyzers.Execution;

/// <summary>What a random program can name at a place, and where it can go from there.</summary>
internal sealed class ProgramScope
{
    private int _names;

    /// <summary>The hosts that can be assigned.</summary>
    public List<string> Hosts { get; } = ["a", "b", "c", "d", "F"];

    /// <summary>The hosts that cannot.</summary>
    public List<string> Fixed { get; } = [];

    public List<string> Flags { get; } = ["p"];

    /// <summary>Calls of the functions within the program.</summary>
    public List<string> Functions { get; } = [];

    public bool IsAsync { get; private set; } = true;

    public bool IsIterator { get; private set; }

    public bool IsLoop { get; private set; }

    public bool CanReturn { get; private set; } = true;

    /// <summary>What was asked last. Hosts of which nothing was asked are not worth much.</summary>
    public Queue<(string Host, string Feature)> Asked { get; } = new([("a", "Live"), ("b", "Fresh"), ("c", "Old")]);

    public void Remember(string host, string feature)
    {
        // A host that is more than a name would be another one the next time.
        if (host.All(char.IsLetter))
        {
            Asked.Dequeue();
            Asked.Enqueue((host, feature));
        }
    }

    public string NextName() => string.Create(CultureInfo.InvariantCulture, $"n{_names++}");

    public (int Flags, int Functions) Save() => (Flags.Count, Functions.Count);

    public void Restore((int Flags, int Functions) outer)
    {
        Flags.RemoveRange(outer.Flags, Flags.Count - outer.Flags);
        Functions.RemoveRange(outer.Functions, Functions.Count - outer.Functions);
    }

    public IDisposable EnterLoop() => Enter(IsAsync, IsIterator, isLoop: true, CanReturn);

    // A 'break' would leave the switch, and the program has one of its own.
    public IDisposable EnterSwitch() => Enter(IsAsync, IsIterator, isLoop: false, CanReturn);

    public IDisposable EnterFinally() => Enter(IsAsync, IsIterator, isLoop: false, canReturn: false);

    public IDisposable EnterFilter() => Enter(isAsync: false, IsIterator, IsLoop, CanReturn);

    public IDisposable EnterFunction(bool isAsync = false, bool isIterator = false) =>
        Enter(isAsync, isIterator, isLoop: false, canReturn: true);

    private Exit Enter(bool isAsync, bool isIterator, bool isLoop, bool canReturn)
    {
        var exit = new Exit(this, IsAsync, IsIterator, IsLoop, CanReturn, [.. Functions]);
        (IsAsync, IsIterator, IsLoop, CanReturn) = (isAsync, isIterator, isLoop, canReturn);
        if (!isAsync)
        {
            Functions.RemoveAll(static call => call.StartsWith("await", StringComparison.Ordinal));
        }

        return exit;
    }

    private sealed record Exit(
        ProgramScope Scope, bool IsAsync, bool IsIterator, bool IsLoop, bool CanReturn, List<string> Functions)
        : IDisposable
    {
        public void Dispose()
        {
            (Scope.IsAsync, Scope.IsIterator, Scope.IsLoop, Scope.CanReturn) = (IsAsync, IsIterator, IsLoop, CanReturn);
            Scope.Functions.Clear();
            Scope.Functions.AddRange(Functions);
        }
    }
}
