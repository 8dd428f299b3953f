using XenSupport.Tool.CommandLine;
using XenSupport.Tool.Matrix;

namespace XenSupport.Tool.Search;

/// <summary>The sections that a name matches.</summary>
/// <param name="Best">The matching rows of the sections that match best, at least one.</param>
/// <param name="Others">The names of the other sections, best first.</param>
internal sealed record FeatureSections(
    IReadOnlyList<IReadOnlyList<MatrixRow>> Best, IReadOnlyList<string> Others)
{
    private const int MostBest = 3;

    /// <summary>How far below the best score a section may be and still be one of the best.</summary>
    private const double Tolerance = 0.02;

    /// <exception cref="UsageException">The name matches no feature.</exception>
    public static FeatureSections Find(string query, SupportMatrix matrix)
    {
        var sections = new FeatureSearch(matrix)
            .Find(query)
            .GroupBy(match => (match.Row.Group, match.Row.Feature))
            .ToList();
        if (sections.Count == 0)
        {
            throw new UsageException($"no statement has a feature like '{query}'");
        }

        var least = sections[0].First().Score - Tolerance;
        var best = sections.TakeWhile(section => section.First().Score >= least).Take(MostBest).ToList();
        return new FeatureSections(
            [.. best.Select(section => section.Select(match => match.Row).ToList())],
            [.. sections.Skip(best.Count).Select(section => section.Key.Feature)]);
    }
}
