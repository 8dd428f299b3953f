namespace XenSupport.LanguageServer.Server;

/// <summary>The stage of the conversation with the client.</summary>
internal enum ServerState
{
    New,
    Running,
    ShutDown,
}
