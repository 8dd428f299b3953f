namespace XenSupport.Testing;

/// <summary>Which rooms of a project, and which libraries, each of its rooms may refer to.</summary>
/// <param name="project">The project's name, which is that of its root namespace as well.</param>
/// <param name="rooms">
/// For each folder (empty for the project's own): rooms of the project by their folders, namespaces of ours by their
/// names, and libraries by the namespace that all of theirs are in.
/// </param>
internal sealed class RoomPlan(string project, IReadOnlyDictionary<string, string[]> rooms)
{
    /// <summary>
    /// Those that each room may use without saying so: the framework, and the library's enumerations and names.
    /// </summary>
    private static readonly string[] Free = ["System", "XenSupport"];

    public IEnumerable<string> Rooms => rooms.Keys;

    /// <summary>The references that the plan does not allow.</summary>
    public IEnumerable<RoomReference> FindViolations(IEnumerable<RoomReference> references) =>
        references.Where(reference => !IsAllowed(reference));

    private bool IsAllowed(RoomReference reference) =>
        reference.Namespace == NamespaceOf(reference.Room)
        || Free.Concat(rooms.GetValueOrDefault(reference.Room, []))
            .Any(allowed => Covers(allowed, reference.Namespace));

    private bool Covers(string allowed, string space)
    {
        if (rooms.ContainsKey(allowed))
        {
            return space == NamespaceOf(allowed);
        }

        // Ours are told apart one by one; a library is one thing.
        return space == allowed
            || (allowed.Split('.')[0] != Free[1] && space.StartsWith(allowed + ".", StringComparison.Ordinal));
    }

    private string NamespaceOf(string room) => room.Length == 0 ? project : $"{project}.{room.Replace('/', '.')}";
}
