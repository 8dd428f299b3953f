namespace XenSupport.Testing;

/// <summary>The rooms and libraries that each room of a project may refer to.</summary>
/// <param name="project">The name of the project and of its root namespace.</param>
/// <param name="rooms">
/// By folder (empty for the project's own): folders of the project, namespaces of ours, root namespaces of libraries.
/// </param>
internal sealed class RoomPlan(string project, IReadOnlyDictionary<string, string[]> rooms)
{
    /// <summary>Every room may use the framework and the run-time library.</summary>
    private static readonly string[] Free = ["System", "XenSupport"];

    /// <summary>Asserts that every room of the project has its rule and keeps it.</summary>
    /// <param name="linked">Files of other projects that the project also compiles, by path below src.</param>
    public void AssertKept(params string[] linked)
    {
        var references = RoomReferences.OfProject(project, linked);

        Assert.Empty(references.Select(reference => reference.Room).Distinct().Except(rooms.Keys));
        Assert.All(rooms.Keys, room => AssertKept(room, references));
    }

    /// <summary>Asserts that a room refers to something, and only to what it may use.</summary>
    private void AssertKept(string room, IEnumerable<RoomReference> references)
    {
        var ofRoom = references.Where(reference => reference.Room == room).ToList();

        Assert.NotEmpty(ofRoom);
        var violations = FindViolations(ofRoom).ToList();
        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

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

        // Our namespaces are allowed one by one, a library as a whole.
        return space == allowed
            || (allowed.Split('.')[0] != Free[1] && space.StartsWith(allowed + ".", StringComparison.Ordinal));
    }

    private string NamespaceOf(string room) => room.Length == 0 ? project : $"{project}.{room.Replace('/', '.')}";
}
