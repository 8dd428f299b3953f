namespace XenSupport.LanguageServer.Features;

/// <summary>The parts of a field line that can be completed.</summary>
internal enum LinePart
{
    Name,
    Qualifier,
    Value,
    Modifier,
}
