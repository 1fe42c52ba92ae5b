import { HostError } from "../../src/workbook/hostError";
import {
  beforeBatch,
  bodyOf,
  cellsOf,
  changes,
  hasTable,
  idsByName,
  open,
  recordsOf,
  standard,
  tableOf,
  type,
  validate,
  wholeModel,
  type Opened,
} from "../support/flow";

const STATUS = "Trạng thái kiểm tra";
const NAME = "Tên tập thể, cá nhân";
const REACHES = ["all-rows", "visible-rows"] as const;

/** A checked workbook in which two rows need another status, one of them hidden by a filter. */
async function filtered(): Promise<Opened> {
  const opened = open(standard());
  await validate(opened);
  type(opened, "DeNghi", 0, "TT1", "Không đạt");
  type(opened, "DeNghi", 2, "CN1", "Không đạt");
  const names = recordsOf(opened, "DeNghi").map((row) => String(row[NAME]));
  opened.edits.filterTable("DeNghi", 3, names.slice(1));
  return opened;
}

describe("where values reach every row", () => {
  test("hidden rows are written too, and the filter stays as it is", async () => {
    const opened = await filtered();
    const hidden = new Set(tableOf(opened, "DeNghi").sheet.hiddenRows);
    const run = await validate(opened);
    expect(hidden.size).toBe(1);
    expect(run).toMatchObject({ syncs: 3, written: { unconfirmed: 0, restarts: 0 } });
    expect(tableOf(opened, "DeNghi").sheet.hiddenRows).toEqual(hidden);
    const statuses = recordsOf(opened, "DeNghi").map((row) => row[STATUS]);
    expect(statuses).toEqual(run.report.rows.map(({ row: _, outcome }) => TEXTS[outcome]));
    expect((await validate(opened)).syncs).toBe(1);
  });
});

const TEXTS: Record<string, string> = {
  valid: "Hợp lệ",
  invalid: "Không hợp lệ",
  incomplete: "Cần bổ sung",
  review: "Cần xem xét",
  uncheckable: "Chưa đủ căn cứ",
};

describe("where values reach visible rows alone", () => {
  test("a run that must write into a hidden row writes nothing and says why", async () => {
    const opened = await filtered();
    opened.host.options.valuesReach = "visible-rows";
    const before = wholeModel(opened);
    const error = await validate(opened).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ failure: "filtered", code: "HiddenRows" });
    expect(wholeModel(opened)).toEqual(before);
    const { area } = tableOf(opened, "DeNghi").table;
    opened.edits.hideRows("Đề nghị", area.row, area.rows, false);
    expect((await validate(opened)).written.unconfirmed).toBe(0);
  });

  test("a run that writes into visible rows alone is not held up", async () => {
    const opened = open(standard());
    await validate(opened);
    opened.edits.filterTable("DeNghi", 2, ["Tập thể"]);
    const shown = recordsOf(opened, "DeNghi").findIndex((row) => row["Đối tượng"] === "Tập thể");
    type(opened, "DeNghi", shown, "TT1", "Không đạt");
    opened.host.options.valuesReach = "visible-rows";
    const standing = cellsOf(opened);
    const run = await validate(opened);
    expect(run.written).toMatchObject({ unconfirmed: 0, restarts: 0 });
    expect(recordsOf(opened, "DeNghi")[shown]?.[STATUS]).toBe("Không hợp lệ");
    expect(changes(standing, cellsOf(opened))).toHaveLength(run.written.cells);
  });

  test("on the first run of all nothing stays behind", async () => {
    const opened = open(standard(), { valuesReach: "visible-rows" });
    opened.edits.filterTable("DeNghi", 2, ["Tập thể"]);
    const before = cellsOf(opened);
    await expect(validate(opened)).rejects.toMatchObject({ failure: "filtered" });
    expect(changes(before, cellsOf(opened))).toEqual([]);
    expect(hasTable(opened, "XetDuyet")).toBe(false);
  });

  test("the Director's filtered list keeps every word", async () => {
    const opened = open(standard());
    await validate(opened);
    for (const [at, word] of ["Duyệt", "Không duyệt", "", "Duyệt"].entries())
      if (word !== "") type(opened, "XetDuyet", at, "Ý kiến Giám đốc", word);
    opened.edits.filterTable("XetDuyet", 7, ["Không duyệt"]);
    opened.edits.sortRows("Đề nghị", bodyOf(opened, "DeNghi"), [{ key: 3, ascending: false }]);
    opened.host.options.valuesReach = "visible-rows";
    const words = () =>
      recordsOf(opened, "XetDuyet")
        .map((row) => `${row["Mã đề nghị"]} ${row["Ý kiến Giám đốc"]}`)
        .sort();
    const before = words();
    const run = await validate(opened).catch((error: unknown) => error as HostError);
    expect(run).toMatchObject({ failure: "filtered" });
    expect(words()).toEqual(before);
  });
});

describe.each(REACHES)(
  "a filter that a coauthor sets between reading and writing, with values to %s",
  (valuesReach) => {
    test("what was written is taken back, and no id changes its nomination", async () => {
      const opened = open(standard());
      await validate(opened);
      const ids = idsByName(opened);
      opened.edits.sortRows("Đề nghị", bodyOf(opened, "DeNghi"), [{ key: 3, ascending: false }]);
      for (const row of [0, 1, 2, 3]) type(opened, "DeNghi", row, "TT1", "Không đạt");
      opened.host.options.valuesReach = valuesReach;
      beforeBatch(opened, 1, () => opened.edits.filterTable("DeNghi", 2, ["Tập thể"]));
      const run = await validate(opened).catch((error: unknown) => error as HostError);
      if (valuesReach === "all-rows") expect(run).toMatchObject({ written: { restarts: 1, unconfirmed: 0 } });
      else expect(run).toMatchObject({ failure: "filtered" });
      expect(idsByName(opened)).toEqual(ids);
    });
  },
);
