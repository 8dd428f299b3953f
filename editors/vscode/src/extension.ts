import { posix } from "node:path";
import { commands, type ExtensionContext, type TextDocument, window, workspace } from "vscode";
import { needsServer } from "./documents";
import { Server } from "./server";
import { readOverlays, serverSettings } from "./settings";

let server: Server | undefined;

export function activate(context: ExtensionContext): void {
  const output = window.createOutputChannel("XenSupport", { log: true });
  const started = new Server(context.extensionPath, output);
  server = started;

  const startFor = (document: TextDocument): void => {
    if (!started.isWanted && isForServer(document)) {
      void started.start();
    }
  };
  const startForOpen = (): void => workspace.textDocuments.forEach(startFor);
  context.subscriptions.push(
    output,
    commands.registerCommand("xenSupport.restartServer", () => started.restart()),
    workspace.onDidOpenTextDocument(startFor),
    workspace.onDidChangeTextDocument(({ document }) => startFor(document)),
    workspace.onDidChangeConfiguration(async event => {
      if (serverSettings.some(setting => event.affectsConfiguration(setting))) {
        await started.stop();
        startForOpen();
      }
    }));
  startForOpen();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}

function isForServer(document: TextDocument): boolean {
  return document.languageId === "markdown"
    && ["file", "untitled"].includes(document.uri.scheme)
    && needsServer(posix.basename(document.uri.path), () => document.getText(), readOverlays());
}
