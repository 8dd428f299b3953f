import { workspace } from "vscode";

const section = "xenSupport";
const defaultProgram = "xen-support";

/** The settings that need a new server when they change. */
export const serverSettings = [`${section}.path`, `${section}.overlays`];

/** The program to run. */
export function readProgram(): string {
  return workspace.getConfiguration(section).get<string>("path")?.trim() || defaultProgram;
}

/** Patterns for the names of overlays. */
export function readOverlays(): string[] {
  const patterns = workspace.getConfiguration(section).get<unknown>("overlays");
  return Array.isArray(patterns) ? patterns.filter(pattern => typeof pattern === "string") : [];
}
