using XenSupport.LanguageServer.Protocol;

namespace XenSupport.LanguageServer.Server;

/// <summary>A message waiting to be handled.</summary>
/// <param name="CancellationToken">Cancelled when the client withdraws the request.</param>
internal sealed record QueuedMessage(IncomingMessage Message, CancellationToken CancellationToken);
