using System.Globalization;
using System.Text;

namespace XenSupport.Tool.Commands;

/// <summary>Draws the support windows of releases to scale, one line of text per release.</summary>
internal sealed class SupportTimeline
{
    private const int MostColumns = 60;

    private readonly DateTime _start;
    private readonly DateTime _end;
    private readonly int _monthsAColumn;
    private readonly int _width;
    private readonly DateTime _day;
    private readonly (char Support, char Security, char Day) _marks;

    private SupportTimeline(DateTime start, DateTime end, DateTime day, (char Support, char Security, char Day) marks)
    {
        _start = start;
        _end = end;
        _monthsAColumn = (MonthsSinceStart(end) / MostColumns) + 1;
        _width = ColumnOf(end) + 1;
        _day = day;
        _marks = marks;
    }

    /// <summary>The years, each above its first column.</summary>
    public string Axis
    {
        get
        {
            var axis = new StringBuilder();
            for (var year = _start.Year; year <= _end.Year; year++)
            {
                var column = ColumnOf(new DateTime(year, 1, 1));
                if (axis.Length == 0 || column > axis.Length)
                {
                    axis.Append(' ', column - axis.Length).Append(CultureInfo.InvariantCulture, $"{year:0000}");
                }
            }

            return axis.ToString();
        }
    }

    public string Legend =>
        $"{_marks.Support} support  {_marks.Security} security support only  {_marks.Day} the given day";

    /// <summary>A timeline from the year of the first release to the end of the last window.</summary>
    /// <param name="releases">The releases; unknown dates are not drawn.</param>
    /// <param name="day">A day to mark, if the timeline covers it.</param>
    /// <param name="hasUnicode">Whether the output can show more than ASCII.</param>
    public static SupportTimeline Create(IReadOnlyList<SupportRelease> releases, DateTime day, bool hasUnicode)
    {
        DateTime[] dates = [.. releases.SelectMany(DatesOf).DefaultIfEmpty(day)];
        return new SupportTimeline(
            new DateTime(dates.Min().Year, 1, 1),
            dates.Max(),
            day,
            hasUnicode ? ('\u2588', '\u2592', '\u2502') : ('#', '-', '|'));
    }

    /// <summary>The support windows of one release.</summary>
    public string Draw(SupportRelease release)
    {
        var line = Blank();
        if (release.InitialRelease is { } start)
        {
            Fill(start, release.SecuritySupportUntil, _marks.Security);
            Fill(start, release.SupportedUntil, _marks.Support);
        }

        if (_day >= _start && ColumnOf(_day) < _width)
        {
            line[ColumnOf(_day)] = _marks.Day;
        }

        return new string(line).TrimEnd();

        void Fill(DateTime from, DateTime? until, char mark)
        {
            if (until is { } end && end >= from)
            {
                line.AsSpan(ColumnOf(from)..(ColumnOf(end) + 1)).Fill(mark);
            }
        }
    }

    private static IEnumerable<DateTime> DatesOf(SupportRelease release) =>
        new[] { release.InitialRelease, release.SupportedUntil, release.SecuritySupportUntil }.OfType<DateTime>();

    private char[] Blank()
    {
        var line = new char[_width];
        line.AsSpan().Fill(' ');
        return line;
    }

    private int ColumnOf(DateTime date) => MonthsSinceStart(date) / _monthsAColumn;

    private int MonthsSinceStart(DateTime date) => ((date.Year - _start.Year) * 12) + date.Month - 1;
}
