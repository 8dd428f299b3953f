namespace XenSupport.Reading.Findings;

/// <summary>Measures how far apart two spellings are.</summary>
internal static class Spelling
{
    // Enough for three rows of the longest word that is compared.
    private const int MostCellsOnStack = 256;

    /// <summary>
    /// Counts the letters to insert, delete, change or swap with their neighbour, ignoring case (optimal string
    /// alignment).
    /// </summary>
    public static int Distance(string left, string right)
    {
        var width = right.Length + 1;
        var cells = 3 * width <= MostCellsOnStack ? stackalloc int[3 * width] : new int[3 * width];
        var beforePrevious = cells.Slice(0, width);
        var previous = cells.Slice(width, width);
        var current = cells.Slice(2 * width, width);
        for (var j = 0; j < width; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j < width; j++)
            {
                var substitution = previous[j - 1] + (AreEqual(left[i - 1], right[j - 1]) ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && AreEqual(left[i - 1], right[j - 2]) && AreEqual(left[i - 2], right[j - 1]))
                {
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
                }
            }

            var free = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = free;
        }

        return previous[right.Length];
    }

    private static bool AreEqual(char left, char right) =>
        left == right || char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
