/** The title of a statement or an overlay, in either form of Markdown. The server itself looks more closely. */
const title = /^ {0,3}(?:# *(?:feature|release) support\b|(?:feature|release) support *\r?\n {0,3}=)/im;

/**
 * Decides whether a Markdown document may be a statement or an overlay.
 * @param name The name of its file, without folders.
 * @param readText Reads its text; called only if the name isn't enough.
 * @param overlays Patterns for the names of overlays.
 */
export function needsServer(name: string, readText: () => string, overlays: readonly string[]): boolean {
  return name.startsWith("SUPPORT")
    || overlays.some(pattern => matches(name, pattern))
    || title.test(readText());
}

/** Matches names as the server does: it ignores case, and a backslash makes the next character literal. */
function matches(name: string, pattern: string): boolean {
  const expression = pattern.replace(/\\(.)|[^]/g, (character, literal?: string) =>
    literal !== undefined ? escape(literal) : character === "*" ? ".*" : character === "?" ? "." : escape(character));
  return new RegExp(`^${expression}$`, "is").test(name);
}

function escape(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
}
