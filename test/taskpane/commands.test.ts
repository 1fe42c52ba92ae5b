import { createPaneStore } from "../../src/taskpane/app/paneState";
import { validateWorkbook } from "../../src/validateWorkbook";
import { sampleValidation } from "../taskpane/support/sampleReport";
import { registeredCommands } from "./support/registeredCommands";

jest.mock("../../src/validateWorkbook");
jest.mock("../../src/taskpane/result/ResultView", () => ({}));
const validate = jest.mocked(validateWorkbook);

it("opens the pane first, so that progress is visible, validates and releases the button", async () => {
  const store = createPaneStore();
  const seen: string[] = [];
  validate.mockImplementation(() => {
    seen.push(`check: ${store.get().activity.status}`);
    return Promise.resolve(sampleValidation);
  });
  const show = () => Promise.resolve(void seen.push(`pane: ${store.get().activity.status}`));
  await registeredCommands(store, show).get("validateFromRibbon")?.({ completed: () => seen.push("completed") });
  expect(seen).toEqual(["pane: ready", "check: running", "completed"]);
  expect(store.get().validation?.report).toBe(sampleValidation.report);
});

it("shows the failure and releases the button", async () => {
  validate.mockRejectedValue(new Error("no"));
  const store = createPaneStore();
  const completed = jest.fn();
  await registeredCommands(store).get("validateFromRibbon")?.({ completed });
  expect(store.get().activity.status).toBe("failed");
  expect(completed).toHaveBeenCalledTimes(1);
});

it.each([
  ["can't be opened", () => Promise.reject(new Error("no pane"))],
  ["does not answer", () => new Promise<void>(() => undefined)],
])("validates and releases the button even when the pane %s", async (_, show) => {
  validate.mockResolvedValue(sampleValidation);
  const store = createPaneStore();
  const completed = jest.fn();
  await registeredCommands(store, show).get("validateFromRibbon")?.({ completed });
  expect(store.get().validation?.report).toBe(sampleValidation.report);
  expect(completed).toHaveBeenCalledTimes(1);
});
