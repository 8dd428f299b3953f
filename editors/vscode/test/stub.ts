import { EventEmitter } from "node:events";

/** An address, as the editor represents it. */
export class Address {
  readonly #url: URL;

  constructor(address: string) {
    this.#url = new URL(address);
  }

  static parse(address: string): Address {
    return new Address(address);
  }

  get scheme(): string {
    return this.#url.protocol.slice(0, -1);
  }

  get path(): string {
    return decodeURIComponent(this.#url.pathname);
  }

  toString(): string {
    return this.#url.href;
  }
}

/** A document that is open in the editor. */
export class OpenDocument {
  readonly uri: Address;
  version = 1;

  constructor(address: string, public text: string, readonly languageId = "markdown") {
    this.uri = new Address(address);
  }

  getText(): string {
    return this.text;
  }
}

export class Position {
  constructor(readonly line: number, readonly character: number) {}
}

export class Range {
  readonly start: Position;
  readonly end: Position;

  constructor(startLine: number, startCharacter: number, endLine: number, endCharacter: number) {
    this.start = new Position(startLine, startCharacter);
    this.end = new Position(endLine, endCharacter);
  }
}

export class Diagnostic {
  code?: { value: string; target: Address };

  constructor(readonly range: Range, readonly message: string) {}
}

export class CodeActionKind {
  static readonly Empty = new CodeActionKind();

  append(): CodeActionKind {
    return this;
  }
}

export class CancellationTokenSource {
  readonly token = { isCancellationRequested: false, onCancellationRequested: () => nothing };
}

export class Disposable {
  constructor(readonly dispose: () => void) {}
}

export const nothing = { dispose(): void {} };

/** An event of the editor or the client. */
export class EditorEvent<T> {
  readonly #emitter = new EventEmitter();

  readonly event = (listener: (value: T) => unknown, owner?: object): typeof nothing => {
    const bound = owner === undefined ? listener : listener.bind(owner);
    this.#emitter.on("event", bound);
    return { dispose: () => void this.#emitter.off("event", bound) };
  };

  fire(value: T): void {
    this.#emitter.emit("event", value);
  }

  dispose(): void {
    this.#emitter.removeAllListeners();
  }
}

/** Adds what no test looks at: events that never occur, providers that are never asked, empty classes. */
export function withBlanks<T extends object>(known: T): T {
  return new Proxy(known, {
    get: (target, name, receiver) =>
      name in target || typeof name === "symbol" ? Reflect.get(target, name, receiver)
        : /^[a-z]/.test(name) ? () => nothing
          : class {},
  });
}
