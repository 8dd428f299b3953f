import assert from "node:assert/strict";
import childProcess, { type ChildProcess, type SpawnOptions } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { Editor } from "./editor";
import { OpenDocument } from "./stub";

const program = process.env.XEN_SUPPORT;
const options = { skip: program === undefined && "XEN_SUPPORT does not name the file of xen-support", timeout: 30_000 };
const address = "file:///xen/SUPPORT.md";
const path = { "xenSupport.path": program };

const misspelt = `# Release Support

    Xen-Version: 4.21
    Initial-Release: 2025-11-19
    Supported-Until: 2028-11-19
    Security-Support-Until: 2030-11-19

# Feature Support

## Feature

    Status: Suported
`;
const correct = misspelt.replace("Suported", "Supported");

const processes: ChildProcess[] = [];
const folders: unknown[] = [];
const spawn = childProcess.spawn;
childProcess.spawn = ((command: string, words: string[], how: SpawnOptions) => {
  const started = spawn(command, words, how);
  processes.push(started);
  folders.push(how.cwd);
  return started;
}) as typeof spawn;

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) {
    await setTimeout(10);
  }
}

/** The findings in a document, once there are any. */
async function findingsIn(editor: Editor, document: string): Promise<string[]> {
  await until(() => (editor.diagnostics.get(document) ?? []).length > 0);
  return editor.diagnostics.get(document)!.map(finding =>
    `${finding.range.start.line}:${finding.range.start.character}-${finding.range.end.character} `
    + `${finding.code?.value} ${finding.code?.target.toString()}`);
}

async function kill(server: ChildProcess): Promise<void> {
  const ended = once(server, "exit");
  server.kill("SIGKILL");
  await ended;
}

test("A finding has a link to its page, and disappears when the slip is corrected", options, async () => {
  const document = new OpenDocument(address, correct);
  const editor = new Editor(path, document);
  await until(() => editor.diagnostics.has(address));
  assert.deepEqual(editor.diagnostics.get(address), []);

  editor.change(document, misspelt);
  assert.deepEqual(await findingsIn(editor, address), [
    "11:12-20 XEN1003 https://github.com/xensupport/xensupport/blob/main/docs/diagnostics/XEN1003.md",
  ]);

  editor.change(document, correct);
  await until(() => editor.diagnostics.get(address)?.length === 0);
  await editor.close();

  assert.deepEqual(editor.errors, []);
  assert.equal(editor.diagnostics.size, 0);
});

test("The server learns which files are overlays", options, async () => {
  const overlay = "file:///xen/product-1.md";
  const editor = new Editor(
    { ...path, "xenSupport.overlays": ["product-*.md"] },
    new OpenDocument(overlay, "## Feature\n\n    Status: Suported\n"));

  assert.notDeepEqual(await findingsIn(editor, overlay), []);
  await editor.close();
});

test("The program is not looked for in the folder of the workspace", options, async () => {
  const editor = new Editor(path, new OpenDocument(address, misspelt));
  await findingsIn(editor, address);
  await editor.close();

  assert.equal(folders.at(-1), process.cwd());
});

test("A server that crashed is restarted", options, async () => {
  const editor = new Editor(path, new OpenDocument(address, misspelt));
  await findingsIn(editor, address);
  await kill(processes.at(-1)!);
  await until(() => editor.diagnostics.size === 0);

  assert.equal((await findingsIn(editor, address)).length, 1);
  await editor.close();
  assert.deepEqual(editor.errors, []);
});

test("A server that keeps crashing is reported once, and can be restarted", options, async () => {
  const editor = new Editor(path, new OpenDocument(address, misspelt));
  for (let crash = 0; crash < 4; crash++) {
    await findingsIn(editor, address);
    await kill(processes.at(-1)!);
    await until(() => editor.diagnostics.size === 0);
  }

  await until(() => editor.errors.length > 0);
  assert.deepEqual(editor.errors, [{
    message: `The language server '${program}' ended 4 times within three minutes and was not restarted.`,
    actions: ["Restart Server", "Show Output"],
  }]);

  await editor.run("xenSupport.restartServer");
  assert.equal((await findingsIn(editor, address)).length, 1);
  await editor.close();
});

test("No server outlives the editor", options, async () => {
  assert.notEqual(processes.length, 0);
  await until(() => processes.every(server => server.exitCode !== null || server.signalCode !== null));
});
