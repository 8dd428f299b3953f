namespace XenSupport.LanguageServer.Server;

/// <summary>How far the conversation with the client has got.</summary>
internal enum ServerState
{
    New,
    Running,
    ShutDown,
}
