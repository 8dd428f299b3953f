namespace XenSupport.Xl.Devices;

/// <summary>A guest's name for a disk (<c>vdev</c>), split into its parts.</summary>
/// <param name="Prefix">The kind of the name: <c>hd</c>, <c>sd</c> or <c>xvd</c>.</param>
/// <param name="Index">The number of the disk, from 0.</param>
internal sealed record VirtualDisk(string Prefix, long Index)
{
    private static readonly string[] Prefixes = ["xvd", "hd", "sd"];

    /// <summary>
    /// Reads names like <c>hda</c> and <c>xvdab3</c>; null for <c>d0p1</c>, <c>51712</c> and other names.
    /// </summary>
    public static VirtualDisk? Parse(string name)
    {
        var prefix = Prefixes.FirstOrDefault(prefix => name.StartsWith(prefix, StringComparison.Ordinal));
        var letters = name.AsSpan((prefix ?? name).Length).TrimEnd("0123456789");
        if (prefix is null || letters.Length is 0 or > 8 || letters.ContainsAnyExceptInRange('a', 'z'))
        {
            return null;
        }

        var index = 0L;
        foreach (var letter in letters)
        {
            index = (index * 26) + (letter - 'a' + 1);
        }

        return new VirtualDisk(prefix, index - 1);
    }
}
