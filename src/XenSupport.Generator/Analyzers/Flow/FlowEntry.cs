using XenSupport.Generator.Analyzers.Flow.Facts;

namespace XenSupport.Generator.Analyzers.Flow;

/// <summary>What is known at the entry of a block or a function, over all ways to it that were found so far.</summary>
internal sealed class FlowEntry
{
    /// <summary>After more changes, only what did not change is kept, so every analysis comes to an end.</summary>
    private const int MostChanges = 8;

    private int _changes;

    /// <summary>What is known; null while no way to it was found.</summary>
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
