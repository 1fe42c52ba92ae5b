import type * as ApplyFixes from "../../src/flows/applyFixes";
import type * as Validate from "../../src/validateWorkbook";
import type * as Bytes from "../../src/excel/costs";
import { cellFixes } from "../../src/core/fixes/cellFixes";
import { copyWorkbook } from "../../workbench/host/copy";
import { sameWorkbook } from "../../workbench/host/undo/sameWorkbook";
import { open, standard, TODAY, type Opened } from "../support/flow";

// Such a small limit that a check of four nominations needs several requests.
jest.mock("../../src/excel/costs", () => ({
  ...jest.requireActual<typeof Bytes>("../../src/excel/costs"),
  MAX_BYTES: 25_000,
}));

const KEPT = { apiLevel: "1.20", undo: "kept" } as const;

/** As in a pane that has just been opened: it does not know yet whether Excel supports groups. */
async function freshly<T>(act: (flows: typeof Validate & typeof ApplyFixes) => Promise<T>): Promise<T> {
  let answer: Promise<T> | undefined;
  await jest.isolateModulesAsync(async () => {
    const flows = { ...(await import("../../src/validateWorkbook")), ...(await import("../../src/flows/applyFixes")) };
    answer = act(flows);
    await answer;
  });
  return answer as Promise<T>;
}

const check = (opened: Opened) =>
  opened.inExcel(() => freshly(({ validateWorkbook }) => validateWorkbook({ today: TODAY })));

test("a check in several requests is one step", async () => {
  const opened = open(standard(), KEPT);
  const before = copyWorkbook(opened.workbook);
  const { syncs } = await check(opened);
  expect(syncs).toBeGreaterThan(3);
  expect(opened.host.state.undo.steps).toBe(1);
  opened.edits.undo();
  expect(sameWorkbook(before, opened.workbook)).toBe(true);
});

test.each(["1.19", "1.14"])("no groups are requested with ExcelApi %s", async (apiLevel) => {
  const opened = open(standard(), { ...KEPT, apiLevel, undoGroups: "UndoNotSupported" });
  const { answer } = await check(opened);
  expect(answer).toMatchObject({ refused: [], written: { restarts: 0, unconfirmed: 0 } });
  // Undo of what add-ins write came with 1.19.
  expect(opened.host.state.undo.steps > 1).toBe(apiLevel === "1.19");
});

describe.each(["UndoNotSupported", "GeneralException"] as const)("if Excel refuses groups (%s)", (undoGroups) => {
  test("a check writes the same cells without one", async () => {
    const plainly = open(standard());
    await plainly.validate();
    const opened = open(standard(), { ...KEPT, undoGroups });
    const refusing = jest.spyOn(opened.host.state.undo, "endGroup");
    const { answer } = await check(opened);
    expect(refusing).toHaveBeenCalledTimes(1);
    expect(answer.refused).toEqual([]);
    expect(answer.written.unconfirmed).toBe(0);
    expect(opened.records("DeNghi").map((row) => row["Trạng thái kiểm tra"])).toEqual(Array(4).fill("Hợp lệ"));
    expect(opened.sheet("Tổng hợp").rows.length).toBe(plainly.sheet("Tổng hợp").rows.length);
    expect((await opened.validate()).written.cells).toBe(0);
  });

  test("a fix is made without one", async () => {
    const opened = open(standard());
    opened.type("DeNghi", 0, "Đơn vị", "VP Sở");
    opened.type("DeNghi", 1, "Ngày đề nghị", "'16-11-2022");
    const fixes = cellFixes((await opened.validate()).report);
    Object.assign(opened.host.options, { ...KEPT, undoGroups });
    const refusing = jest.spyOn(opened.host.state.undo, "endGroup");
    const { answer } = await opened.inExcel(() => freshly(({ applyFixes }) => applyFixes(fixes, false)));
    expect(refusing).toHaveBeenCalledTimes(1);
    expect(answer.skipped).toEqual([]);
    expect(answer.done).toEqual(fixes);
    expect(opened.records("DeNghi")[0]?.["Đơn vị"]).toBe("Văn phòng Sở");
  });
});
