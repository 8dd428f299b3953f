using XenSupport.Reading.Text;

namespace XenSupport.Reading.Histories;

/// <summary>What each release states about a limit, oldest first; the value of the limit class's attribute.</summary>
internal sealed record LimitHistory(EquatableArray<ReleaseMaxima> Releases)
{
    /// <summary>The unit of the limit; null if no release states it.</summary>
    public LimitUnit? Unit =>
        Releases.Select(static release => release.Unit).FirstOrDefault(static unit => unit is not null);

    /// <summary><c>4.18 Unstated; 4.19 Count 4096 -</c>.</summary>
    public string Write() => ReleaseList.Write(Releases, static release => release.Write());

    public static LimitHistory Parse(string text) =>
        new(text.Length == 0 ? default : ReleaseList.Parse(text, ReleaseMaxima.Parse));
}
