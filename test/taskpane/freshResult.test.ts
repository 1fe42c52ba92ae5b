import type { Inverse } from "../../src/core/cells/change";
import { type Check, freshResult } from "../../src/taskpane/app/validation";
import {
  createPaneStore,
  NO_STEPS,
  type PaneState,
  type Step,
  type WorkbookChange,
} from "../../src/taskpane/app/paneState";
import { sampleValidation } from "./support/sampleReport";

const changed = (address: string): WorkbookChange => ({ sheet: "A", address, more: false });
const inverse = (to: string): Inverse => [
  { kind: "cells", sheet: "A", row: 0, column: 0, from: [["x"]], values: [[to]] },
];
const nothing: Inverse = [];

/** Checks on a pane in `first`'s state; `meanwhile` happens at each phase. */
async function answer(
  first: Partial<PaneState>,
  own: Inverse,
  meanwhile: (phase: string, update: (change: Partial<PaneState>) => void) => void = () => undefined,
) {
  const store = createPaneStore(first);
  const seen: string[] = [];
  const control = {
    signal: undefined,
    onProgress: ({ phase }: { phase: string }) => void seen.push(phase),
    state: () => store.get(),
  };
  const check: Check = async (_options, { onProgress }) => {
    for (const phase of ["reading", "checking", "writing"] as const) {
      meanwhile(phase, store.update);
      onProgress?.({ phase, done: null });
    }
    return { ...sampleValidation, inverse: own };
  };
  const result = await freshResult(control, check);
  expect(seen).toEqual(["reading", "checking", "writing"]);
  return result;
}

describe("whether the workbook has changed since", () => {
  it.each([
    ["before the check", "none", null],
    ["while it was read", "reading", null],
    ["right before the answer was made", "checking", null],
    ["after it was read", "writing", changed("B2")],
  ])("%s", async (_name, when, expected) => {
    const { changed: left } = await answer({ changed: changed("A1") }, nothing, (phase, update) => {
      if (phase === when) update({ changed: changed("B2") });
    });
    expect(left).toEqual(expected);
  });
});

describe("what can be undone", () => {
  const step = (to: string, kind: Step["kind"] = "check"): Step => ({ kind, changes: inverse(to) });
  const before = { history: { done: [step("before", "fix")], undone: [step("undone")], isCut: true } };
  const historyOf = async (first: Partial<PaneState>, own: Inverse) => (await answer(first, own)).history;

  it("is what the check wrote, then what was written before; nothing can be redone", async () =>
    expect(await historyOf(before, inverse("own"))).toEqual({
      done: [step("before", "fix"), step("own")],
      undone: [],
      isCut: false,
    }));
  it("stays the same if the check wrote nothing", async () =>
    expect(await historyOf(before, nothing)).toEqual(before.history));
  it("is nothing if nothing was ever written", async () => expect(await historyOf({}, nothing)).toEqual(NO_STEPS));
});
