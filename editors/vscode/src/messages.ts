import { commands, env, type LogOutputChannel, Uri, window } from "vscode";

const instructions = "https://github.com/xensupport/xensupport/blob/main/docs/tool.md";

type Actions = Readonly<Record<string, () => unknown>>;

export function showStartFailure(program: string, reason: string, output: LogOutputChannel): Promise<void> {
  const actions = {
    "Open Settings": () => commands.executeCommand("workbench.action.openSettings", "xenSupport.path"),
    "How to Install": () => env.openExternal(Uri.parse(instructions)),
  };
  return reason.includes("ENOENT")
    ? showError(
      `The program '${program}' was not found. Install it, or enter its full path in the settings.`,
      actions)
    : showError(
      `The program '${program}' did not start as a language server. The output shows why.`,
      { ...actions, "Show Output": () => output.show() });
}

export function showCrashes(
  program: string, times: number, output: LogOutputChannel, restart: () => unknown): Promise<void> {
  return showError(
    `The language server '${program}' ended ${times} times within three minutes and was not restarted.`,
    { "Restart Server": restart, "Show Output": () => output.show() });
}

async function showError(message: string, actions: Actions): Promise<void> {
  const choice = await window.showErrorMessage(message, ...Object.keys(actions));
  if (choice !== undefined) {
    await actions[choice]?.();
  }
}
