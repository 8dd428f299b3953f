namespace XenSupport.Package.Tests.Testing;

/// <summary>What a build of several projects printed.</summary>
/// <param name="Messages">The messages, with paths relative to the solution's folder.</param>
internal sealed record SolutionMessages(IReadOnlyList<string> Messages)
{
    /// <summary>A project's messages, with paths relative to its folder. The compiler promises no order.</summary>
    public IEnumerable<string> Of(string project) => Messages
        .Where(message => message.StartsWith(project + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        .Select(message => message[(project.Length + 1)..])
        .Order(StringComparer.Ordinal);
}
