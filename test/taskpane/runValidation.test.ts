import { dayOf } from "../../src/core/calendar/day";
import { createPaneStore, type PaneState } from "../../src/taskpane/paneState";
import { runValidation } from "../../src/taskpane/runValidation";
import { today } from "../../src/taskpane/today";
import { validateWorkbook } from "../../src/validateWorkbook";
import { HostError } from "../../src/workbook/hostError";
import { sampleValidation } from "./support/sampleReport";

jest.mock("../../src/validateWorkbook");
jest.mock("../../src/taskpane/result/ResultView", () => ({}));
const validate = jest.mocked(validateWorkbook);

beforeEach(() => validate.mockReset().mockResolvedValue(sampleValidation));

async function statesOf(first: PaneState = { status: "idle" }): Promise<PaneState[]> {
  const store = createPaneStore(first);
  const states: PaneState[] = [];
  store.subscribe(() => states.push(store.get()));
  await runValidation(store);
  return states;
}

it("goes from idle through running to done", async () => {
  expect(await statesOf()).toEqual([
    { status: "running", previous: null },
    { status: "done", validation: sampleValidation },
  ]);
});

it("keeps the last result in sight while the next is made", async () => {
  const [running] = await statesOf({ status: "done", validation: sampleValidation });
  expect(running).toEqual({ status: "running", previous: sampleValidation });
});

it("tells a stopped run from a result", async () => {
  const report = { ...sampleValidation.report, stopped: true };
  validate.mockResolvedValue({ ...sampleValidation, report });
  expect((await statesOf()).at(-1)).toEqual({ status: "stopped", report });
});

it.each([
  [
    "a host failure by its kind",
    new HostError("protected", "AccessDenied", new Error()),
    { kind: "protected", code: "AccessDenied" },
  ],
  [
    "a part that could not be loaded",
    Object.assign(new Error("x"), { name: "ChunkLoadError" }),
    { kind: "offline", code: null },
  ],
  [
    "a defect of ours, never silently",
    new TypeError("x is not a function"),
    { kind: "unknown", code: "TypeError: x is not a function" },
  ],
  ["something thrown that is no error", "no", { kind: "unknown", code: "no" }],
])("tells %s", async (_name, thrown, failure) => {
  validate.mockRejectedValue(thrown);
  expect((await statesOf()).at(-1)).toEqual({ status: "failed", failure });
});

it.each<PaneState>([
  { status: "running", previous: null },
  { status: "unavailable", failure: { kind: "too-old", code: null } },
])("does nothing while $status", async (state) => {
  expect(await statesOf(state)).toEqual([]);
  expect(validate).not.toHaveBeenCalled();
});

it("counts today as the core counts days, where the user sits", () => {
  expect(today(new Date(2022, 3, 28, 23, 59))).toBe(dayOf({ year: 2022, month: 4, day: 28 }));
  expect(today(new Date(2022, 10, 30, 0, 0))).toBe(dayOf({ year: 2022, month: 11, day: 30 }));
});
