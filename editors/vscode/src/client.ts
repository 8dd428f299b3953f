import type { LogOutputChannel } from "vscode";
import { CloseAction, ErrorAction, LanguageClient, RevealOutputChannelOn } from "vscode-languageclient/node";

/** How to start a client. */
export interface ClientOptions {
  readonly program: string;
  readonly overlays: readonly string[];
  readonly folder: string;
  readonly output: LogOutputChannel;
  readonly onClosed: () => void;
}

/** A client that only logs errors; its owner shows them. */
export class SupportClient extends LanguageClient {
  constructor({ program, overlays, folder, output, onClosed }: ClientOptions) {
    super(
      "xenSupport",
      "XenSupport",
      // Without a folder, Windows would also search the workspace for the program.
      { command: program, args: ["lsp"], options: { cwd: folder } },
      {
        documentSelector: ["file", "untitled"].map(scheme => ({ scheme, language: "markdown" })),
        initializationOptions: { overlays },
        outputChannel: output,
        traceOutputChannel: output,
        revealOutputChannelOn: RevealOutputChannelOn.Never,
        initializationFailedHandler: () => false,
        errorHandler: {
          error: () => ({ action: ErrorAction.Continue, handled: true }),
          closed: () => {
            onClosed();
            return { action: CloseAction.DoNotRestart, handled: true };
          },
        },
      },
    );
  }

  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}
