namespace XenSupport.Reading.Findings;

/// <summary>The part of a message that suggests what to write instead.</summary>
/// <param name="Text">The part of the message.</param>
/// <param name="Word">The one word to write, if that is known; otherwise null.</param>
internal readonly record struct Advice(string Text, string? Word = null)
{
    public static implicit operator Advice(string text) => new(text);

    public override string ToString() => Text;
}
