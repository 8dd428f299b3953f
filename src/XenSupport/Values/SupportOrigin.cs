namespace XenSupport;

/// <summary>Who states an entry or a limit.</summary>
public enum SupportOrigin
{
    /// <summary>Xen's support statement.</summary>
    Statement = 0,

    /// <summary>An overlay: the tool's or a product's own addition. The Xen project does not stand behind it.</summary>
    Overlay = 1,
}
