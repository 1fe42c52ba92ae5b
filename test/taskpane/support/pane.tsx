import { act, render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { App } from "../../../src/taskpane/App";
import { createPaneStore } from "../../../src/taskpane/paneState";
import { runValidation } from "../../../src/taskpane/runValidation";
import { installOffice } from "../../../workbench/node/office";
import type { Opened } from "../../support/flow";

let restore: () => void = () => undefined;

/** The whole add-in over a workbook in the stand-in Excel, through the real office.js. */
export async function startPane(opened: Opened, displayLanguage = "vi-VN"): Promise<UserEvent> {
  localStorage.clear();
  restore = installOffice(opened.host);
  const store = createPaneStore();
  const onRun = () => void runValidation(store);
  await act(async () => render(<App store={store} onRun={onRun} displayLanguage={displayLanguage} />));
  return userEvent.setup();
}

export function stopPane(): void {
  restore();
}
