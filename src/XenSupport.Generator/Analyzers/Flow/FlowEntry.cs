using XenSupport.Generator.Analyzers.Flow.Facts;

namespace XenSupport.Generator.Analyzers.Flow;

/// <summary>What is known at the entry of a block or a function, on every way to it found so far.</summary>
internal sealed class FlowEntry
{
    /// <summary>After this many changes, an entry only ever loses facts, so every analysis terminates.</summary>
    private const int MostChanges = 8;

    private int _changes;

    /// <summary>What is known; null until a way to it is found.</summary>
    public FlowState? State { get; private set; }

    /// <summary>Adds a way.</summary>
    /// <returns>Whether less is known than before.</returns>
    public bool Join(FlowState state)
    {
        var joined = FlowState.Join(State, state)!;
        if (State is not null && _changes > MostChanges)
        {
            joined = FlowState.InCommon(State, joined);
        }

        if (joined.Equals(State))
        {
            return false;
        }

        State = joined;
        _changes++;
        return true;
    }
}
