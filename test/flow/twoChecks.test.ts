import { validateWorkbook, type ValidationResult } from "../../src/validateWorkbook";
import { changes } from "../support/book";
import { open, standard, TODAY, type Opened } from "../support/flow";
import { SCENES, directorTexts, settledCells } from "../support/scenes";

/** Two people check the same workbook at the same time: neither check fails. */

const check = () => validateWorkbook({ today: TODAY });

/** The second check begins right before the `later`-th round trip of the first. */
async function bothCheck(opened: Opened, later: number): Promise<(ValidationResult | undefined)[]> {
  const from = opened.host.counters.syncs;
  const { answer } = await opened.inExcel(async () => {
    let second: Promise<ValidationResult> | undefined;
    const stop = opened.host.onBatch(({ sync, moment }) => {
      if (sync - from === later && moment === "before") second ??= check();
    });
    const first = await check();
    stop();
    return [first, await second];
  });
  return answer;
}

describe.each(SCENES)("%s", (_name, make) => {
  test.each([0, 1, 2])(
    "the second %d round trips later: the cells of a single check, and none of the Director's texts is lost",
    async (later) => {
      const scene = await make();
      const alone = scene.copy();
      await alone.validate();
      const opened = scene.copy();
      const words = directorTexts(opened);
      for (const run of await bothCheck(opened, later)) expect(run?.report.stopped ?? false).toBe(false);
      expect(directorTexts(opened)).toEqual(words);
      await opened.validate();
      expect(changes(settledCells(alone), settledCells(opened))).toEqual([]);
      expect((await opened.validate()).written.cells).toBe(0);
    },
  );
});

test("the second check to make the summary starts again once, with the same result", async () => {
  const opened = open(standard());
  const [first, second] = await bothCheck(opened, 0);
  expect([first?.written.restarts, second?.written.restarts].sort()).toEqual([0, 1]);
  expect(second?.report.totals).toEqual(first?.report.totals);
  expect(opened.workbook.sheets.map(({ name }) => name)).toEqual([
    "Kế hoạch",
    "Đơn vị",
    "Đề nghị",
    "Tổng hợp",
    "Số liệu",
  ]);
  const ids = opened.records("DeNghi").map((row) => row["Mã đề nghị"]);
  expect(new Set(ids).size).toBe(4);
  expect(opened.records("XetDuyet").map((row) => row["Mã đề nghị"])).toEqual(expect.arrayContaining(ids));
});
