import { dayOf } from "../../src/core/calendar/day";
import { createPaneStore } from "../../src/taskpane/app/paneState";
import { runValidation, today } from "../../src/taskpane/app/validation";
import { validateWorkbook } from "../../src/validateWorkbook";
import { HostError } from "../../src/excel/hostError";
import { sampleValidation } from "./support/sampleReport";
import { registeredCommands } from "./support/registeredCommands";

jest.mock("../../src/validateWorkbook");
jest.mock("../../src/taskpane/result/ResultView", () => ({}));
const validate = jest.mocked(validateWorkbook);

beforeEach(() => validate.mockReset().mockResolvedValue(sampleValidation));

it("shows the result", async () => {
  const store = createPaneStore();
  await runValidation(store);
  expect(store.get()).toMatchObject({ activity: { status: "ready" }, validation: sampleValidation });
});

it("uses today's date, reports progress and can be cancelled", async () => {
  await runValidation(createPaneStore());
  const [options, control] = validate.mock.calls[0] ?? [];
  expect(options).toEqual({ today: today() });
  expect(control).toEqual({ signal: expect.any(AbortSignal), onProgress: expect.any(Function) });
});

it("keeps the last result if the next check fails", async () => {
  validate.mockRejectedValue(new HostError("sheet-protected", "AccessDenied", new Error()));
  const store = createPaneStore({ validation: sampleValidation });
  await runValidation(store);
  expect(store.get()).toMatchObject({ activity: { status: "failed" }, validation: sampleValidation });
});

it("gives today's date in the user's time zone as a serial number", () => {
  expect(today(new Date(2022, 3, 28, 23, 59))).toBe(dayOf({ year: 2022, month: 4, day: 28 }));
  expect(today(new Date(2022, 10, 30, 0, 0))).toBe(dayOf({ year: 2022, month: 11, day: 30 }));
});

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
