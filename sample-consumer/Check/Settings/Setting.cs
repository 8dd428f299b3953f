using SampleConsumer.Check.Configuration;

namespace SampleConsumer.Check.Settings;

/// <summary>A setting of a guest, as its assignments leave it.</summary>
/// <param name="Definition">What xl knows of it.</param>
/// <param name="Value">The value of all its assignments.</param>
/// <param name="Newest">The assignment that counts.</param>
internal sealed record Setting(SettingDefinition Definition, ConfigurationValue Value, Assignment Newest)
{
    /// <summary>Where the assignment that counts is written.</summary>
    public TextSpan Span => new(Newest.KeySpan.Start, Newest.Value.Span.End);

    /// <summary>The number, or null where xl reads none. It reads none behind a <c>+=</c>.</summary>
    public long? Number => Value is ScalarValue scalar && !Newest.IsAppending ? CNumber.Parse(scalar.Text) : null;

    /// <summary>The text, or null for a list.</summary>
    public string? Text => (Value as ScalarValue)?.Text;

    /// <summary>The strings of a list, up to a list among them, where xl stops; null where it is no list.</summary>
    public IEnumerable<ScalarValue>? Texts =>
        (Value as ListValue)?.Items.TakeWhile(item => item is ScalarValue).Cast<ScalarValue>();

    /// <summary>The strings of each list in a list; null where it is no list.</summary>
    public IEnumerable<IReadOnlyList<ScalarValue>>? Lists => (Value as ListValue)?.Items
        .OfType<ListValue>()
        .Select(list => (IReadOnlyList<ScalarValue>)[.. list.Items.OfType<ScalarValue>()]);

    /// <summary>The element that ends a list too early, or null.</summary>
    public ListValue? InnerList => Definition.Kind == SettingKind.Lists
        ? null
        : (Value as ListValue)?.Items.OfType<ListValue>().FirstOrDefault();

    /// <summary>Whether xl can use the value: what it cannot use is absent to it.</summary>
    public bool IsUsable => Definition.Kind switch
    {
        SettingKind.Number or SettingKind.Flag => Number is not null,
        SettingKind.Text or SettingKind.NumberOrText => Text is not null,
        SettingKind.Texts or SettingKind.Lists => Texts is not null,
        SettingKind.TextsOrFlag => Texts is not null || Number is not null,
        _ => true,
    };
}
