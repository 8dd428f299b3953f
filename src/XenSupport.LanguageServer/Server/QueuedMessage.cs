using XenSupport.LanguageServer.Protocol;

namespace XenSupport.LanguageServer.Server;

/// <summary>A message that waits to be handled.</summary>
/// <param name="CancellationToken">Cancelled when the client takes the request back.</param>
internal sealed record QueuedMessage(IncomingMessage Message, CancellationToken CancellationToken);
