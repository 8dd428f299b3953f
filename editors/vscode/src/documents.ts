/** The title of a statement or an overlay, in either form. The server decides more exactly what a document is. */
const title = /^ {0,3}(?:# *(?:feature|release) support\b|(?:feature|release) support *\r?\n {0,3}=)/im;

/**
 * Decides whether a Markdown document may be a statement or an overlay.
 * @param name The name of its file, without folders.
 * @param readText Reads its text, if the name doesn't decide.
 * @param overlays Patterns for the names of overlays.
 */
export function needsServer(name: string, readText: () => string, overlays: readonly string[]): boolean {
  return name.startsWith("SUPPORT")
    || overlays.some(pattern => matches(name, pattern))
    || title.test(readText());
}

/** Matches names as the server does: in any case, and a backslash takes the next character literally. */
function matches(name: string, pattern: string): boolean {
  const expression = pattern.replace(/\\(.)|[^]/g, (character, literal?: string) =>
    literal !== undefined ? escape(literal) : character === "*" ? ".*" : character === "?" ? "." : escape(character));
  return new RegExp(`^${expression}$`, "is").test(name);
}

function escape(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
}
