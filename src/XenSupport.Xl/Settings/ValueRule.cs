namespace XenSupport.Xl.Settings;

/// <summary>The form that the values of a setting must have.</summary>
/// <param name="Key">The setting.</param>
/// <param name="Guests">The guests for which xl looks at the value.</param>
/// <param name="Form">The form of the value, or of each element of a list.</param>
internal sealed record ValueRule(string Key, GuestKinds Guests, ValueForm Form)
{
    /// <summary>
    /// The first release with this rule; null if that is <see cref="SettingCatalogue.OldestRelease"/> or older.
    /// </summary>
    public XenVersion? Since { get; init; }

    /// <summary>The first release without it; null if there is none.</summary>
    public XenVersion? Before { get; init; }

    /// <summary>Whether the guest starts only with such a value. If not, xl prints a message and continues.</summary>
    public bool IsRefused { get; init; } = true;
}
