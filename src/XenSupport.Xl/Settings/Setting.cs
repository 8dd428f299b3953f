using XenSupport.Xl.Configuration;

namespace XenSupport.Xl.Settings;

/// <summary>A setting of a guest, as its assignments leave it.</summary>
/// <param name="Definition">What xl knows about it.</param>
/// <param name="Value">The value that all its assignments result in.</param>
/// <param name="Newest">The assignment that counts.</param>
internal sealed record Setting(SettingDefinition Definition, ConfigurationValue Value, Assignment Newest)
{
    /// <summary>The place of the assignment that counts.</summary>
    public TextSpan Span => new(Newest.KeySpan.Start, Newest.Value.Span.End);

    /// <summary>The number, or null if xl does not read one, as after a <c>+=</c>.</summary>
    public long? Number => Value is ScalarValue scalar && !Newest.IsAppending ? CNumber.Parse(scalar.Text) : null;

    /// <summary>The text, or null for a list.</summary>
    public string? Text => (Value as ScalarValue)?.Text;

    /// <summary>The strings of a list, up to a nested list, where xl stops; null if it is not a list.</summary>
    public IEnumerable<ScalarValue>? Texts =>
        (Value as ListValue)?.Items.TakeWhile(item => item is ScalarValue).Cast<ScalarValue>();

    /// <summary>The strings of each nested list; null if it is not a list.</summary>
    public IEnumerable<IReadOnlyList<ScalarValue>>? Lists => (Value as ListValue)?.Items
        .OfType<ListValue>()
        .Select(list => (IReadOnlyList<ScalarValue>)[.. list.Items.OfType<ScalarValue>()]);

    /// <summary>The nested list that ends a list too early, or null.</summary>
    public ListValue? InnerList => Definition.Kind == SettingKind.Lists
        ? null
        : (Value as ListValue)?.Items.OfType<ListValue>().FirstOrDefault();

    /// <summary>Whether xl can use the value. If not, it treats the setting as absent.</summary>
    public bool IsUsable => Definition.Kind switch
    {
        SettingKind.Number or SettingKind.Flag => Number is not null,
        SettingKind.Text or SettingKind.NumberOrText => Text is not null,
        SettingKind.Texts or SettingKind.Lists => Texts is not null,
        SettingKind.TextsOrFlag => Texts is not null || Number is not null,
        _ => true,
    };
}
