import { createRoot } from "react-dom/client";
import { registerCommands, runValidation } from "./app/validation";
import { languageOf } from "../locales/language";
import { App } from "./app/App";
import { startWatching } from "./app/watchWorkbook";
import { createPaneStore } from "./app/paneState";
import { loadPaneTexts } from "./app/contexts";
import { readPreference } from "./app/preferences";
import { readRequirements } from "./app/paneFailure";

/** Renders the pane once office.js is ready. Until then, or if it never loads, taskpane.html shows its own message. */
async function start(): Promise<void> {
  if (typeof Office === "undefined") {
    document.getElementById("shell")?.classList.add("shell-late");
    return;
  }
  const { host } = await Office.onReady();
  const failure = readRequirements(host);
  const store = createPaneStore(failure === null ? {} : { activity: { status: "unavailable", failure } });
  if (host !== null) registerCommands(store);
  const firstTexts = await loadPaneTexts(readPreference("language") ?? languageOf(Office.context?.displayLanguage));
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html has no #root");
  document.documentElement.dataset.ready = "true";
  createRoot(root).render(<App store={store} onRun={() => void runValidation(store)} firstTexts={firstTexts} />);
  if (failure === null) void startWatching(store);
}

void start();
