namespace XenSupport.Generator.Model;

/// <summary>A name beside those of one node: no other node in that one has it.</summary>
internal readonly struct SiblingName : IEquatable<SiblingName>
{
    /// <summary>That of the root, which is in no node.</summary>
    public static readonly SiblingName Root = new(null, "", 0);

    // Of all names from the outermost on; made once, for a name is looked up before it is added.
    private readonly int _hash;

    public SiblingName(SupportNode parent, string text)
        : this(parent, text, unchecked((31 * parent.Place._hash) + text.GetHashCode()))
    {
    }

    private SiblingName(SupportNode? parent, string text, int hash)
    {
        Parent = parent;
        Text = text;
        _hash = hash;
    }

    /// <summary>The node that the name is in; null for the root.</summary>
    public SupportNode? Parent { get; }

    public string Text { get; }

    public bool Equals(SiblingName other) => _hash == other._hash && ReferenceEquals(Parent, other.Parent) && Text == other.Text;

    public override bool Equals(object? obj) => obj is SiblingName other && Equals(other);

    public override int GetHashCode() => _hash;
}
