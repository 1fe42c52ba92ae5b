import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands/commands";
import { App } from "./App";
import { createPaneStore } from "./paneState";
import { readRequirements } from "./requirements";
import { runValidation } from "./runValidation";

/** Shows the pane once Office is there. Until then, and when it never comes, taskpane.html speaks. */
async function start(): Promise<void> {
  if (typeof Office === "undefined") {
    document.getElementById("shell")?.classList.add("shell-late");
    return;
  }
  const { host } = await Office.onReady();
  const failure = readRequirements(host);
  const store = createPaneStore(failure === null ? {} : { activity: { status: "unavailable", failure } });
  if (host !== null) registerCommands(store);
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html has no #root");
  document.documentElement.dataset.ready = "true";
  createRoot(root).render(
    <App store={store} onRun={() => void runValidation(store)} displayLanguage={Office.context?.displayLanguage} />,
  );
}

void start();
