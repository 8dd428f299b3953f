namespace XenSupport.LanguageServer.Documents;

/// <summary>The units in which a client counts the characters of a line.</summary>
internal enum PositionEncoding
{
    Utf16,
    Utf8,
}
