import Module, { createRequire } from "node:module";
import { join } from "node:path";
import {
  Address,
  CancellationTokenSource,
  CodeActionKind,
  Diagnostic,
  Disposable,
  EditorEvent,
  nothing,
  type OpenDocument,
  Position,
  Range,
  withBlanks,
} from "./stub";

/** An error message that was shown. */
export interface ShownError {
  readonly message: string;
  readonly actions: readonly string[];
}

interface Extension {
  activate(context: object): void;
  deactivate(): Promise<void>;
}

const bundle = join(process.cwd(), "dist", "extension.js");
const load = createRequire(bundle);
const oldestVersion = "1.91.0";

// Stays in place, because the bundle loads its client only when it starts the server.
let api: object;
const loader = Module as unknown as { _load: (request: string, ...rest: unknown[]) => unknown };
const loadOther = loader._load;
loader._load = (request, ...rest) => request === "vscode" ? api : loadOther(request, ...rest);

/** The parts of Visual Studio Code that the extension needs to start the server and to show its findings. */
export class Editor {
  readonly errors: ShownError[] = [];
  readonly log: string[] = [];
  readonly performed: unknown[][] = [];
  readonly diagnostics = new Map<string, readonly Diagnostic[]>();

  /** The button that is chosen in each error message. */
  choice: string | undefined;

  readonly #settings: Map<string, unknown>;
  readonly #documents: OpenDocument[] = [];
  readonly #commands = new Map<string, () => unknown>();
  readonly #opened = new EditorEvent<OpenDocument>();
  readonly #changed = new EditorEvent<object>();
  readonly #configured = new EditorEvent<object>();
  readonly #extension: Extension;

  constructor(settings: Readonly<Record<string, unknown>>, ...documents: OpenDocument[]) {
    this.#settings = new Map(Object.entries(settings));
    this.#documents.push(...documents);
    api = this.#createApi();
    delete load.cache[bundle];
    this.#extension = load(bundle) as Extension;
    this.#extension.activate({ extensionPath: process.cwd(), subscriptions: [] });
  }

  open(document: OpenDocument): void {
    this.#documents.push(document);
    this.#opened.fire(document);
  }

  /** Replaces the whole text of a document. */
  change(document: OpenDocument, text: string): void {
    const range = new Range(0, 0, document.text.split("\n").length, 0);
    document.text = text;
    document.version++;
    this.#changed.fire({ document, contentChanges: [{ range, text }] });
  }

  configure(name: string, value: unknown): void {
    this.#settings.set(name, value);
    this.#configured.fire({ affectsConfiguration: (section: string) => section === name });
  }

  async run(command: string): Promise<void> {
    await this.#commands.get(command)!();
  }

  /** Ends the extension after any step in progress. */
  async close(): Promise<void> {
    await this.#extension.deactivate();
  }

  #createApi(): object {
    return withBlanks({
      version: oldestVersion,
      CancellationTokenSource,
      CodeActionKind,
      Diagnostic,
      Disposable,
      EventEmitter: EditorEvent,
      Position,
      Range,
      Uri: Address,
      workspace: this.#createWorkspace(),
      window: this.#createWindow(),
      languages: withBlanks({
        createDiagnosticCollection: () => ({
          set: (uri: Address, found: readonly Diagnostic[]) => this.diagnostics.set(uri.toString(), found),
          clear: () => this.diagnostics.clear(),
          dispose: () => this.diagnostics.clear(),
        }),
        match: (selector: { scheme: string; language: string }[], document: OpenDocument) =>
          selector.some(one => one.scheme === document.uri.scheme && one.language === document.languageId) ? 10 : 0,
      }),
      commands: {
        registerCommand: (name: string, command: () => unknown) => {
          this.#commands.set(name, command);
          return nothing;
        },
        executeCommand: (...command: unknown[]) => this.performed.push(command),
      },
      env: { openExternal: (uri: Address) => this.performed.push(["open", uri.toString()]) },
    });
  }

  #createWorkspace(): object {
    return withBlanks({
      textDocuments: this.#documents,
      notebookDocuments: [],
      workspaceFolders: undefined,
      getConfiguration: (section: string) => ({
        get: (name: string, fallback?: unknown) => this.#settings.get(`${section}.${name}`) ?? fallback,
      }),
      onDidOpenTextDocument: this.#opened.event,
      onDidChangeTextDocument: this.#changed.event,
      onDidChangeConfiguration: this.#configured.event,
    });
  }

  #createWindow(): object {
    return withBlanks({
      activeTextEditor: undefined,
      visibleTextEditors: [],
      tabGroups: withBlanks({ all: [] }),
      createOutputChannel: () => withBlanks({
        error: (message: string) => this.log.push(message),
        show: () => this.performed.push(["show output"]),
      }),
      showErrorMessage: async (message: string, ...actions: string[]) => {
        this.errors.push({ message, actions });
        return this.choice;
      },
    });
  }
}
