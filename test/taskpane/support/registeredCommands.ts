import { registerCommands } from "../../../src/taskpane/app/validation";
import { createPaneStore, type PaneStore } from "../../../src/taskpane/app/paneState";

export type Command = (event: { completed(): void }) => Promise<void>;

/** What the add-in registers with Office, by name. */
export function registeredCommands(
  store: PaneStore = createPaneStore(),
  showAsTaskpane: () => Promise<void> = () => Promise.resolve(),
): Map<string, Command> {
  const commands = new Map<string, Command>();
  const associate = (name: string, command: Command) => commands.set(name, command);
  Object.assign(globalThis, { Office: { actions: { associate }, addin: { showAsTaskpane } } });
  registerCommands(store);
  return commands;
}
