import { open, standard, type Opened } from "../support/flow";

const STATUS = "Trạng thái kiểm tra";
const NAME = "Tên tập thể, cá nhân";
const REACHES = ["all-rows", "visible-rows"] as const;

/** A checked workbook in which two rows need another status, one of them hidden by a filter. */
async function filtered(): Promise<Opened> {
  const opened = open(standard());
  await opened.validate();
  opened.type("DeNghi", 0, "TT1", "Không đạt");
  opened.type("DeNghi", 2, "CN1", "Không đạt");
  const names = opened.records("DeNghi").map((row) => String(row[NAME]));
  opened.edits.filterTable("DeNghi", 3, names.slice(1));
  return opened;
}

describe("if values reach every row", () => {
  test("hidden rows are written too, and the filter stays as it is", async () => {
    const opened = await filtered();
    const hidden = new Set(opened.table("DeNghi").sheet.hiddenRows);
    const run = await opened.validate();
    expect(hidden.size).toBe(1);
    expect(run).toMatchObject({ syncs: 2, written: { unconfirmed: 0, restarts: 0 } });
    expect(opened.table("DeNghi").sheet.hiddenRows).toEqual(hidden);
    const statuses = opened.records("DeNghi").map((row) => row[STATUS]);
    expect(statuses).toEqual(run.report.rows.map(({ row: _, outcome }) => TEXTS[outcome]));
    expect((await opened.validate()).syncs).toBe(1);
  });
});

const TEXTS: Record<string, string> = {
  valid: "Hợp lệ",
  invalid: "Không hợp lệ",
  incomplete: "Cần bổ sung",
  review: "Cần xem xét",
  uncheckable: "Chưa đủ căn cứ",
};

describe("if values only reach visible rows", () => {
  test("cells in hidden rows are reported, and the rest is written", async () => {
    const opened = await filtered();
    opened.host.options.valuesReach = "visible-rows";
    const hidden = [...opened.table("DeNghi").sheet.hiddenRows];
    const { written, unconfirmedCells } = await opened.validate();
    expect(written.unconfirmed).toBe(2);
    for (const { sheet, cell } of unconfirmedCells) {
      expect(sheet).toBe("Đề nghị");
      expect(hidden).toContain(Number(/\d+$/u.exec(cell)?.[0]) - 1);
    }
    expect(opened.records("DeNghi").map((row) => row[STATUS])).toEqual(["Hợp lệ", "Hợp lệ", "Không hợp lệ", "Hợp lệ"]);
    const { area } = opened.table("DeNghi").table;
    opened.edits.hideRows("Đề nghị", area.row, area.rows, false);
    expect((await opened.validate()).written.unconfirmed).toBe(0);
    expect(opened.records("DeNghi")[0]?.[STATUS]).toBe("Không hợp lệ");
  });

  test("a run that only writes to visible rows needs no further round trip", async () => {
    const opened = open(standard());
    await opened.validate();
    opened.edits.filterTable("DeNghi", 2, ["Tập thể"]);
    const shown = opened.records("DeNghi").findIndex((row) => row["Đối tượng"] === "Tập thể");
    opened.type("DeNghi", shown, "TT1", "Không đạt");
    opened.host.options.valuesReach = "visible-rows";
    const current = opened.cells();
    const run = await opened.validate();
    expect(run.written).toMatchObject({ unconfirmed: 0, restarts: 0 });
    expect(opened.records("DeNghi")[shown]?.[STATUS]).toBe("Không hợp lệ");
    expect(opened.changesSince(current)).toHaveLength(run.written.cells);
  });

  test("hidden rows in a first run get their values once they are shown", async () => {
    const opened = open(standard(), { valuesReach: "visible-rows" });
    opened.edits.filterTable("DeNghi", 2, ["Tập thể"]);
    const { written } = await opened.validate();
    expect(written.unconfirmed).toBeGreaterThan(0);
    const { area } = opened.table("DeNghi").table;
    opened.edits.hideRows("Đề nghị", area.row, area.rows, false);
    expect((await opened.validate()).written.unconfirmed).toBe(0);
    expect(opened.records("DeNghi").map((row) => row[STATUS])).toEqual(Array(4).fill("Hợp lệ"));
    expect((await opened.validate()).written.cells).toBe(0);
  });

  test("the Director's filtered list keeps all texts beside their ids", async () => {
    const opened = open(standard());
    await opened.validate();
    for (const [index, word] of ["Duyệt", "Không duyệt", "", "Duyệt"].entries())
      if (word !== "") opened.type("XetDuyet", index, "Ý kiến Giám đốc", word);
    opened.edits.filterTable("XetDuyet", 9, ["Không duyệt"]);
    opened.edits.sortRows("Đề nghị", opened.body("DeNghi"), [{ key: 3, ascending: false }]);
    opened.host.options.valuesReach = "visible-rows";
    const words = () => opened.records("XetDuyet").map((row) => `${row["Mã đề nghị"]} ${row["Ý kiến Giám đốc"]}`);
    const before = words();
    await opened.validate();
    expect(words()).toEqual(before);
  });
});

describe.each(REACHES)(
  "a filter that a coauthor sets between reading and writing, with values to %s",
  (valuesReach) => {
    test("ids stay with their nominations", async () => {
      const opened = open(standard());
      await opened.validate();
      const ids = opened.ids();
      opened.edits.sortRows("Đề nghị", opened.body("DeNghi"), [{ key: 3, ascending: false }]);
      for (const row of [0, 1, 2, 3]) opened.type("DeNghi", row, "TT1", "Không đạt");
      opened.host.options.valuesReach = valuesReach;
      opened.beforeBatch(1, () => opened.edits.filterTable("DeNghi", 2, ["Tập thể"]));
      const { written } = await opened.validate();
      expect(written.restarts).toBe(1);
      expect(written.unconfirmed === 0).toBe(valuesReach === "all-rows");
      expect(opened.ids()).toEqual(ids);
    });
  },
);
