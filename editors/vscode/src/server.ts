import { type LogOutputChannel } from "vscode";
import type { SupportClient } from "./client";
import { showCrashes, showStartFailure } from "./messages";
import { readOverlays, readProgram } from "./settings";

const mostCrashes = 4;
const timeOfCrashes = 3 * 60 * 1000;

/** The language server of this window. */
export class Server {
  readonly #folder: string;
  readonly #output: LogOutputChannel;

  #client: SupportClient | undefined;
  #isWanted = false;
  #lastStep: Promise<void> = Promise.resolve();
  #crashes: number[] = [];

  /** @param folder A folder that always exists. */
  constructor(folder: string, output: LogOutputChannel) {
    this.#folder = folder;
    this.#output = output;
  }

  /** Whether it was asked for. Stays true if the start failed, which is then not repeated for each document. */
  get isWanted(): boolean {
    return this.#isWanted;
  }

  start(): Promise<void> {
    if (!this.#isWanted) {
      this.#isWanted = true;
      this.#crashes = [];
      this.#enqueue(() => this.#launch());
    }

    return this.#lastStep;
  }

  stop(): Promise<void> {
    this.#isWanted = false;
    return this.#enqueue(async () => {
      const client = this.#client;
      this.#client = undefined;
      await client?.stop();
    });
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** Runs steps one at a time, because a client that is starting can't be stopped. */
  #enqueue(step: () => Promise<void>): Promise<void> {
    this.#lastStep = this.#lastStep.then(step).catch((error: unknown) => this.#output.error(String(error)));
    return this.#lastStep;
  }

  async #launch(): Promise<void> {
    const program = readProgram();
    try {
      // Most Markdown files never need the client, which takes a while to load.
      const { SupportClient } = await import("./client");
      const client = new SupportClient({
        program,
        overlays: readOverlays(),
        folder: this.#folder,
        output: this.#output,
        onClosed: () => this.#recover(client),
      });
      await client.start();
      this.#client = client;
    } catch (error) {
      this.#output.error(String(error));
      void showStartFailure(program, String(error), this.#output);
    }
  }

  #recover(client: SupportClient): void {
    if (client !== this.#client) {
      return;
    }

    this.#client = undefined;
    const now = Date.now();
    this.#crashes = [...this.#crashes.filter(time => now - time < timeOfCrashes), now];
    if (this.#crashes.length < mostCrashes) {
      void this.#enqueue(() => this.#isWanted ? this.#launch() : Promise.resolve());
    } else {
      void showCrashes(readProgram(), this.#crashes.length, this.#output, () => this.restart());
    }
  }
}
