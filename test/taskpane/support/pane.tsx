import { act, configure, render, screen } from "@testing-library/react";

import userEvent, { type UserEvent } from "@testing-library/user-event";
import { App } from "../../../src/taskpane/app/App";
import type { Language } from "../../../src/locales/language";
import { startWatching } from "../../../src/taskpane/app/watchWorkbook";
import { createPaneStore } from "../../../src/taskpane/app/paneState";
import { loadPaneTexts } from "../../../src/taskpane/app/contexts";
import { runValidation } from "../../../src/taskpane/app/validation";
import { installOffice } from "../../../workbench/node/office";
import type { Opened } from "../../support/flow";

// A whole flow takes long on a busy machine.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

/** Changes are handled sooner than in Excel. */
export const PAUSE_MS = 150;

let restore: () => void = () => undefined;
let store = createPaneStore();

/** The whole add-in over a workbook in the stand-in Excel, through the real office.js. */
export async function startPane(opened: Opened, language: Language = "vi"): Promise<UserEvent> {
  localStorage.clear();
  localStorage.setItem("award-nominations.role", "office");
  localStorage.setItem("award-nominations.worker", "everyone");
  restore = installOffice(opened.host);
  const own = createPaneStore();
  store = own;
  const onRun = () => void runValidation(own);
  const firstTexts = await loadPaneTexts(language);
  await act(async () => render(<App store={own} onRun={onRun} firstTexts={firstTexts} />));
  await act(async () => startWatching(own, PAUSE_MS));
  return userEvent.setup();
}

/** The button that checks. The notice of a change has another with the same name. */
export function runButton(): HTMLElement {
  const [first] = screen.getAllByRole("button", { name: /^Kiểm tra( lại)?$/ });
  if (!first) throw new Error("There is no button that checks");
  return first;
}

export function stopPane(): void {
  // office.js keeps sending it events.
  store.update({ activity: { status: "running", operation: "validate", progress: null, cancel: null } });
  restore();
}
