using XenSupport.Reading.Text;

namespace XenSupport.Reading.Releases;

/// <summary>What each release states of a limit, the oldest first, as the attribute of the limit's class holds it.</summary>
internal sealed record LimitHistory(EquatableArray<ReleaseMaxima> Releases)
{
    /// <summary>What the limit counts; null if no release states it.</summary>
    public LimitUnit? Unit => Releases.Select(static release => release.Unit).FirstOrDefault(static unit => unit is not null);

    /// <summary><c>4.18 Unstated; 4.19 Count 4096 -</c>.</summary>
    public string Write() => ReleaseList.Write(Releases, static release => release.Write());

    public static LimitHistory Parse(string text) =>
        new(text.Length == 0 ? default : ReleaseList.Parse(text, ReleaseMaxima.Parse));
}
