import assert from "node:assert/strict";
import { test } from "node:test";
import { Editor } from "./editor";
import { OpenDocument } from "./stub";

const missing = "/nowhere/xen-support";
const overlays = ["product-*.md", "A?c.MD", "\\*.md"];
const statement = new OpenDocument("file:///xen/SUPPORT.md", "");

/** The error message about a missing program shows that the extension tried to start it. */
async function findErrors(...documents: OpenDocument[]): Promise<readonly string[]> {
  const editor = new Editor({ "xenSupport.path": missing, "xenSupport.overlays": overlays }, ...documents);
  await editor.close();
  return editor.errors.map(error => error.message);
}

for (const [address, text] of [
  ["file:///xen/SUPPORT.md", ""],
  ["file:///xen/SUPPORT-4.21.md", ""],
  ["untitled:SUPPORT.md", ""],
  ["file:///xen/other.md", "About\n\n# Feature Support\n"],
  ["file:///xen/other.md", "  #  Release Support\r\n"],
  ["file:///xen/other.md", "# release support ##"],
  ["file:///xen/other.md", "Feature Support\n===\n"],
  ["file:///xen/product-1.md", ""],
  ["file:///xen/PRODUCT-.md", ""],
  ["file:///xen/abc.md", ""],
  ["file:///xen/%2A.md", ""],
] as const) {
  test(`${address} with ${JSON.stringify(text)} starts the server`, async () => {
    assert.equal((await findErrors(new OpenDocument(address, text))).length, 1);
  });
}

for (const [address, text, language] of [
  ["file:///xen/README.md", "# Xen\n\nFeature support is in SUPPORT.md.\n", "markdown"],
  ["file:///xen/README.md", "## Feature Support\n", "markdown"],
  ["file:///xen/README.md", "# Feature Supported\n", "markdown"],
  ["file:///xen/support.md", "", "markdown"],
  ["file:///SUPPORT/other.md", "", "markdown"],
  ["file:///xen/product-1.md.old", "", "markdown"],
  ["file:///xen/ac.md", "", "markdown"],
  ["file:///xen/x.md", "", "markdown"],
  ["file:///xen/SUPPORT.md", "", "plaintext"],
  ["git:///xen/SUPPORT.md", "", "markdown"],
] as const) {
  test(`${address} with ${JSON.stringify(text)} as ${language} does not start the server`, async () => {
    assert.deepEqual(await findErrors(new OpenDocument(address, text, language)), []);
  });
}

test("A document that is opened later starts the server", async () => {
  const editor = new Editor({ "xenSupport.path": missing });
  editor.open(statement);
  await editor.close();

  assert.equal(editor.errors.length, 1);
});

test("A title that is typed starts the server", async () => {
  const document = new OpenDocument("file:///xen/other.md", "# Feature Suppor");
  const editor = new Editor({ "xenSupport.path": missing }, document);
  editor.change(document, "# Feature Support");
  await editor.close();

  assert.equal(editor.errors.length, 1);
});

test("A missing program is reported once, with two ways out", async () => {
  const editor = new Editor({ "xenSupport.path": missing }, statement);
  editor.open(new OpenDocument("file:///xen/SUPPORT-4.20.md", ""));
  editor.change(statement, "# Feature Support");
  await editor.close();

  assert.deepEqual(editor.errors, [{
    message: "The program '/nowhere/xen-support' was not found. "
      + "Install it, or enter its full path in the settings.",
    actions: ["Open Settings", "How to Install"],
  }]);
});

test("Without a path in the settings, the program is one on the PATH", async context => {
  const path = process.env.PATH;
  context.after(() => process.env.PATH = path);
  process.env.PATH = "";
  const editor = new Editor({ "xenSupport.path": " " }, statement);
  await editor.close();

  assert.match(editor.errors[0]!.message, /'xen-support' was not found/);
});

for (const [choice, expected] of [
  ["Open Settings", ["workbench.action.openSettings", "xenSupport.path"]],
  ["How to Install", ["open", "https://github.com/xensupport/xensupport/blob/main/docs/tool.md"]],
] as const) {
  test(`'${choice}' does what it says`, async () => {
    const editor = new Editor({ "xenSupport.path": missing });
    editor.choice = choice;
    editor.open(statement);
    await editor.close();

    assert.deepEqual(editor.performed, [expected]);
  });
}

test("A program that is not a language server is reported once, with its output", async () => {
  const editor = new Editor({ "xenSupport.path": process.execPath }, statement);
  await editor.close();

  assert.deepEqual(editor.errors, [{
    message: `The program '${process.execPath}' did not start as a language server. `
      + "The output shows why.",
    actions: ["Open Settings", "How to Install", "Show Output"],
  }]);
});

for (const [setting, value, times] of [
  ["xenSupport.path", "/elsewhere/xen-support", 2],
  ["xenSupport.overlays", ["a.md"], 2],
  ["xenSupport.trace.server", "verbose", 1],
  ["editor.fontSize", 12, 1],
] as const) {
  test(`After a change of ${setting}, the server was started ${times} times`, async () => {
    const editor = new Editor({ "xenSupport.path": missing }, statement);
    await editor.run("xenSupport.restartServer").then(() => editor.errors.splice(1));
    editor.configure(setting, value);
    await new Promise(setImmediate);
    await editor.close();

    assert.equal(editor.errors.length, times);
  });
}

test("The settings can make a document need the server", async () => {
  const editor = new Editor({ "xenSupport.path": missing }, new OpenDocument("file:///xen/product.md", ""));
  editor.configure("xenSupport.overlays", ["product.md"]);
  await new Promise(setImmediate);
  await editor.close();

  assert.equal(editor.errors.length, 1);
});

test("The command starts the server without a document", async () => {
  const editor = new Editor({ "xenSupport.path": missing });
  await editor.run("xenSupport.restartServer");
  await editor.close();

  assert.equal(editor.errors.length, 1);
});
