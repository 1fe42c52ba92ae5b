import type { Inverse } from "../../src/core/cells/inverse";
import { freshAnswer } from "../../src/taskpane/app/freshAnswer";
import { createPaneStore, type PaneState, type WorkbookChange } from "../../src/taskpane/app/paneState";
import type { ValidationResult } from "../../src/validateWorkbook";
import type { RunControl } from "../../src/excel/runControl";
import { sampleValidation } from "./support/sampleReport";

const changed = (address: string): WorkbookChange => ({ sheet: "A", address, more: false });
const inverse = (to: string): Inverse => [{ sheet: "A", row: 0, column: 0, from: [["x"]], to: [[to]] }];
const nothing: Inverse = [];

/** Checks on a pane in `first`'s state; `meanwhile` happens at each phase. */
async function answer(
  first: Partial<PaneState>,
  own: Inverse,
  meanwhile: (phase: string, update: (change: Partial<PaneState>) => void) => void = () => undefined,
  join?: (inverse: Inverse) => Inverse,
) {
  const store = createPaneStore(first);
  const seen: string[] = [];
  const control = {
    signal: undefined,
    onProgress: ({ phase }: { phase: string }) => void seen.push(phase),
    state: () => store.get(),
  };
  const check = async ({ onProgress }: RunControl): Promise<ValidationResult> => {
    for (const phase of ["reading", "checking", "writing"] as const) {
      meanwhile(phase, store.update);
      onProgress?.({ phase, done: null });
    }
    return { ...sampleValidation, inverse: own };
  };
  const result = await freshAnswer(control, check, join);
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

describe("what is put back", () => {
  const before = { validation: { ...sampleValidation, inverse: inverse("before") } };
  const of = async (first: Partial<PaneState>, own: Inverse, join?: (inverse: Inverse) => Inverse) =>
    (await answer(first, own, undefined, join)).validation?.inverse;

  it("is what the check wrote", async () => expect(await of(before, inverse("own"))).toEqual(inverse("own")));
  it("is what was written before, where it wrote nothing", async () =>
    expect(await of(before, nothing)).toEqual(inverse("before")));
  it("is nothing where nothing ever was", async () => expect(await of({}, nothing)).toEqual(nothing));
  it("is joined with what was done before the check", async () =>
    expect(await of(before, nothing, () => inverse("joined"))).toEqual(inverse("joined")));
});
