import { createPaneStore, type Activity, type PaneState } from "../../src/taskpane/app/paneState";
import { runOperation, type Operation, type OperationControl } from "../../src/taskpane/app/runOperation";
import { HostError } from "../../src/excel/hostError";
import { Cancelled } from "../../src/excel/runControl";
import { sampleValidation } from "./support/sampleReport";

const operation = (run: Operation["run"]): Operation => ({ name: "validate", run });

async function statesOf(run: Operation["run"], first: Partial<PaneState> = {}): Promise<PaneState[]> {
  const store = createPaneStore(first);
  const states: PaneState[] = [];
  store.subscribe(() => states.push(store.get()));
  await runOperation(store, operation(run));
  return states;
}

it("runs, shows its progress, and shows the result", async () => {
  const states = await statesOf(async ({ onProgress }) => {
    onProgress({ phase: "reading", done: 0.5 });
    return { validation: sampleValidation, notice: { text: () => "xong" } };
  });
  expect(states.map(({ activity }) => activity)).toEqual([
    { status: "running", operation: "validate", progress: null, cancel: expect.any(Function) },
    {
      status: "running",
      operation: "validate",
      progress: { phase: "reading", done: 0.5 },
      cancel: expect.any(Function),
    },
    { status: "ready" },
  ]);
  expect(states.at(-1)?.validation).toBe(sampleValidation);
});

it("clears the notice of the previous operation, and keeps the result", async () => {
  const [running] = await statesOf(async () => ({}), { validation: sampleValidation, notice: { text: () => "trước" } });
  expect(running).toMatchObject({ notice: null, validation: sampleValidation });
});

it("can be cancelled once, and shows that until it has stopped", async () => {
  const store = createPaneStore();
  const cancelled: boolean[] = [];
  await runOperation(
    store,
    operation(async ({ signal }) => {
      const { activity } = store.get();
      if (activity.status === "running") activity.cancel?.();
      cancelled.push(signal.aborted);
      expect(store.get().activity).toMatchObject({ status: "running", cancel: null });
      throw new Cancelled(12);
    }),
  );
  expect(cancelled).toEqual([true]);
  expect(store.get().activity).toEqual({ status: "cancelled", operation: "validate", written: 12 });
});

it("ends some time after it was cancelled if Excel never answers, and ignores later answers", async () => {
  const store = createPaneStore();
  let late: OperationControl | undefined;
  const ending = runOperation(
    store,
    operation((control) => {
      late = control;
      return new Promise(() => undefined);
    }),
    5,
  );
  const { activity } = store.get();
  if (activity.status === "running") activity.cancel?.();
  await ending;
  const failure = { kind: "busy", code: "NoAnswer" };
  expect(store.get().activity).toEqual({ status: "failed", operation: "validate", failure });
  const after = store.get();
  late?.keep({ notice: { text: () => "muộn" } });
  late?.onProgress({ phase: "writing", done: 0.5 });
  expect(store.get()).toBe(after);
  await runOperation(
    store,
    operation(async () => {
      late?.onProgress({ phase: "writing", done: 0.5 });
      expect(store.get().activity).toMatchObject({ status: "running", progress: null });
      return {};
    }),
  );
  expect(store.get().activity).toEqual({ status: "ready" });
});

it("can complete although it was cancelled, if it was too late", async () => {
  const states = await statesOf(async () => ({ validation: sampleValidation }));
  expect(states.at(-1)?.activity).toEqual({ status: "ready" });
});

it.each([
  [
    "a host failure by its kind",
    new HostError("sheet-protected", "AccessDenied", new Error()),
    { kind: "sheet-protected", code: "AccessDenied" },
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
])("reports %s", async (_name, thrown, failure) => {
  const states = await statesOf(() => Promise.reject(thrown));
  expect(states.at(-1)?.activity).toEqual({ status: "failed", operation: "validate", failure });
});

it.each<Activity>([
  { status: "running", operation: "revert", progress: null, cancel: null },
  { status: "unavailable", failure: { kind: "too-old", code: null } },
])("does nothing while $status", async (activity) => {
  const run = jest.fn();
  expect(await statesOf(run, { activity })).toEqual([]);
  expect(run).not.toHaveBeenCalled();
});

it("keeps what was already done, even if the rest fails", async () => {
  const notice = { text: () => "đã sửa" };
  const states = await statesOf(async ({ keep, state }) => {
    keep({ notice, validation: sampleValidation });
    expect(state()).toMatchObject({ notice, validation: sampleValidation, activity: { status: "running" } });
    throw new HostError("busy", "ServiceNotAvailable", new Error());
  });
  expect(states.at(-1)).toMatchObject({ notice, validation: sampleValidation, activity: { status: "failed" } });
});
