using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace XenSupport;

/// <summary>
/// A version of Xen as its support statement writes it: <c>4.20</c>, <c>4.21-rc</c>, <c>4.23-unstable</c>
/// (docs/format.md, section 2).
/// </summary>
/// <remarks>Versions sort by number, then by stage: development, release candidate, release.</remarks>
public readonly struct XenVersion : IEquatable<XenVersion>, IComparable<XenVersion>
{
    private const string CandidateSuffix = "-rc";
    private const string DevelopmentSuffix = "-unstable";

    /// <summary>Creates a version from its parts.</summary>
    /// <param name="major">The number before the dot; not negative.</param>
    /// <param name="minor">The number after the dot; not negative.</param>
    /// <param name="stage">The stage of the version.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the stage is not a defined
    /// one.</exception>
    public XenVersion(int major, int minor, ReleaseStage stage = ReleaseStage.Released)
    {
        Major = major >= 0 ? major : throw new ArgumentOutOfRangeException(nameof(major));
        Minor = minor >= 0 ? minor : throw new ArgumentOutOfRangeException(nameof(minor));
        Stage = stage is >= ReleaseStage.Development and <= ReleaseStage.Released
            ? stage
            : throw new ArgumentOutOfRangeException(nameof(stage));
    }

    /// <summary>The number before the dot.</summary>
    public int Major { get; }

    /// <summary>The number after the dot.</summary>
    public int Minor { get; }

    /// <summary>The stage of the version.</summary>
    public ReleaseStage Stage { get; }

    /// <summary>Reads a version such as <c>4.20</c>, <c>4.21-rc</c> or <c>4.23-unstable</c>.</summary>
    /// <param name="text">The version, without surrounding blanks.</param>
    /// <returns>The version.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a version, such as <c>unstable</c>.</exception>
    public static XenVersion Parse(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        return TryParse(text, out var version)
            ? version
            : throw new FormatException(
                $"'{text}' is not a Xen version; expected a form such as 4.20, 4.21-rc or 4.23-unstable.");
    }

    /// <summary>Tries to read a version such as <c>4.20</c>, <c>4.21-rc</c> or <c>4.23-unstable</c>.</summary>
    /// <param name="text">The version, without surrounding blanks.</param>
    /// <param name="version">The version, or the default if there is none.</param>
    /// <returns>Whether <paramref name="text"/> is a version.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out XenVersion version)
    {
        version = default;
        if (text is null)
        {
            return false;
        }

        var (numbers, stage) = text switch
        {
            _ when text.EndsWith(CandidateSuffix, StringComparison.Ordinal) =>
                (text.Substring(0, text.Length - CandidateSuffix.Length), ReleaseStage.Candidate),
            _ when text.EndsWith(DevelopmentSuffix, StringComparison.Ordinal) =>
                (text.Substring(0, text.Length - DevelopmentSuffix.Length), ReleaseStage.Development),
            _ => (text, ReleaseStage.Released),
        };

        var dot = numbers.IndexOf('.');
        if (dot < 0
            || !TryParseNumber(numbers.Substring(0, dot), out var major)
            || !TryParseNumber(numbers.Substring(dot + 1), out var minor))
        {
            return false;
        }

        version = new XenVersion(major, minor, stage);
        return true;
    }

    /// <summary>
    /// Tries to read the release from the version that a host reports: <c>4.20.1</c>, <c>4.17.5-xcpng</c>,
    /// <c>4.21.0-rc3</c>. Only the first two numbers matter; no letter or digit may directly follow them.
    /// </summary>
    /// <param name="text">The reported version; surrounding blanks are ignored.</param>
    /// <param name="version">The release's version, without a stage, or the default if there is none.</param>
    /// <returns>Whether <paramref name="text"/> begins with a version.</returns>
    public static bool TryParseReported([NotNullWhen(true)] string? text, out XenVersion version)
    {
        var reported = text?.Trim() ?? "";
        var length = 0;
        var dots = 0;
        while (length < reported.Length
            && (reported[length] is >= '0' and <= '9' || (reported[length] == '.' && dots++ == 0)))
        {
            length++;
        }

        version = default;
        return (length == reported.Length || !char.IsLetterOrDigit(reported[length]))
            && TryParse(reported.Substring(0, length), out version);
    }

    // The platform's parser ignores trailing NULs.
    private static bool TryParseNumber(string text, out int number)
    {
        number = 0;
        return text.IndexOf('\0') < 0
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    /// <inheritdoc/>
    public int CompareTo(XenVersion other) =>
        (Major, Minor, Stage).CompareTo((other.Major, other.Minor, other.Stage));

    /// <inheritdoc/>
    public bool Equals(XenVersion other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is XenVersion other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Major, Minor, Stage).GetHashCode();

    /// <summary>Returns the version as a support statement writes it.</summary>
    /// <returns>For example <c>4.20</c> or <c>4.23-unstable</c>.</returns>
    public override string ToString()
    {
        var suffix = Stage switch
        {
            ReleaseStage.Development => DevelopmentSuffix,
            ReleaseStage.Candidate => CandidateSuffix,
            _ => "",
        };
        return string.Format(CultureInfo.InvariantCulture, "{0}.{1}{2}", Major, Minor, suffix);
    }

    /// <summary>Tells whether two versions are the same.</summary>
    /// <param name="left">One version.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(XenVersion left, XenVersion right) => left.Equals(right);

    /// <summary>Tells whether two versions differ.</summary>
    /// <param name="left">One version.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(XenVersion left, XenVersion right) => !left.Equals(right);

    /// <summary>Tells whether a version comes before another.</summary>
    /// <param name="left">One version.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(XenVersion left, XenVersion right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether a version comes after another.</summary>
    /// <param name="left">One version.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(XenVersion left, XenVersion right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether a version equals another or comes before it.</summary>
    /// <param name="left">One version.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(XenVersion left, XenVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether a version equals another or comes after it.</summary>
    /// <param name="left">One version.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(XenVersion left, XenVersion right) => left.CompareTo(right) >= 0;
}
