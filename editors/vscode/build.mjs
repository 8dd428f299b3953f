// Bundles the extension and its tests, and collects the other files of its package.
import { build } from "esbuild";
import { copyFile, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

const root = join("..", "..");
const common = { bundle: true, platform: "node", target: "node20", format: "cjs", external: ["vscode"] };

const { metafile } = await build({
  ...common,
  entryPoints: ["src/extension.ts"],
  outfile: "dist/extension.js",
  minify: true,
  legalComments: "none",
  metafile: true,
});
await rm("out", { recursive: true, force: true });
await build({ ...common, entryPoints: ["test/*.test.ts"], outdir: "out", outExtension: { ".js": ".cjs" } });
await copyFile(join(root, "LICENSE"), "LICENSE");
await copyFile(join(root, "src", "XenSupport.Package", "icon.png"), "icon.png");
await writeFile("THIRD-PARTY-NOTICES.txt", await writeNotices(Object.keys(metafile.inputs)));

/** The licences of the packages whose files are in the bundle. */
async function writeNotices(files) {
  const folders = new Set(files.map(file => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]).filter(Boolean));
  const notices = await Promise.all([...folders].sort().map(writeNotice));
  return ["The XenSupport extension contains these third-party libraries.\n", ...notices].join("\n");
}

async function writeNotice(folder) {
  const { name, version, license, repository } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const file = (await readdir(folder)).find(entry => /^licen[cs]e(\.|$)/i.test(entry));
  if (file === undefined) {
    throw new Error(`${folder} does not contain its licence`);
  }

  const text = (await readFile(join(folder, file), "utf8")).replaceAll("\r\n", "\n").trim();
  const address = (repository.url ?? repository)
    .replace(/^(?:git\+|git:\/\/|git@)*(?:https:\/\/)?([^/:]+)[/:]/, "https://$1/")
    .replace(/\.git$/, "");
  return `${name} ${version} (${license}, ${address})\n\n${text}\n`;
}
