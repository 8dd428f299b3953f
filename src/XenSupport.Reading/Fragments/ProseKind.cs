namespace XenSupport.Reading.Fragments;

internal enum ProseKind
{
    Paragraph,
    ListItem,
}
