import { createRoot } from "react-dom/client";
import { App } from "../../../src/taskpane/app/App";
import { languageOf } from "../../../src/locales/language";
import { createPaneStore } from "../../../src/taskpane/app/paneState";
import { loadPaneTexts } from "../../../src/taskpane/app/contexts";
import { previewStates } from "./states";

/** The pane in one of its states, without Excel: ?state=done&lang=en&theme=dark. For manual inspection only. */
async function show(): Promise<void> {
  const query = new URLSearchParams(location.search);
  localStorage.clear();
  const theme = query.get("theme");
  if (theme !== null) localStorage.setItem("award-nominations.theme", theme);
  const validation = await (await fetch("validation.json")).json();
  const state = previewStates(validation)[query.get("state") ?? "idle"];
  const root = document.getElementById("root");
  if (root === null) throw new Error("no #root");
  createRoot(root).render(
    <App
      store={createPaneStore(state)}
      onRun={() => undefined}
      firstTexts={await loadPaneTexts(languageOf(query.get("lang") ?? "vi-VN"))}
    />,
  );
}

void show();
