import { applyFixes } from "../../src/flows/applyFixes";
import { cellFixes } from "../../src/core/fixes/cellFixes";
import { editsFor, fixOfEdit } from "../../src/core/fixes/cellEdits";
import { commit } from "../../src/excel/write/commit";
import { open, plain, standard, type Opened } from "../support/flow";
import { serial } from "../support/cells";
import { itIfLong } from "../support/lane";

const NOMINEE = "Tên tập thể, cá nhân";
const PROPOSED = "Ngày đề nghị";

/** A workbook with fixes to make: spaces, a decomposed text, small letters, a unit's other name, a date as text. */
async function messy(): Promise<Opened> {
  const opened = open(standard());
  opened.type("DeNghi", 0, NOMINEE, "  Văn  phòng Sở".normalize("NFD"));
  opened.type("DeNghi", 0, "Đơn vị", "VP Sở");
  opened.type("DeNghi", 2, NOMINEE, "trần thị bình");
  opened.type("DeNghi", 1, PROPOSED, "'16-11-2022");
  return opened;
}

async function fixAll(opened: Opened) {
  const { report, from1904 } = await opened.validate();
  return opened.inExcel(() => applyFixes(cellFixes(report), from1904));
}

test("all fixes at once: one read and one write, only these cells", async () => {
  const opened = await messy();
  await opened.validate();
  const before = opened.cells();
  const { answer, syncs } = await fixAll(opened);
  // One more reads the displayed date.
  expect(syncs).toBe(3);
  expect(answer.skipped).toEqual([]);
  const rows = opened.records("DeNghi");
  expect(rows[0]).toMatchObject({ [NOMINEE]: "Văn phòng Sở", "Đơn vị": "Văn phòng Sở" });
  expect(rows[1]?.[PROPOSED]).toBe(44881);
  expect(rows[2]?.[NOMINEE]).toBe("Trần Thị Bình");
  const touched = opened.changesSince(before).sort();
  expect(touched).toEqual(answer.done.map(({ sheet, cell }) => `${sheet}!${cell}`).sort());
  expect(touched).toHaveLength(4);
});

test("a date is shown as the office writes it, also where the column is formatted as text", async () => {
  const opened = await messy();
  const { row, column } = {
    row: opened.rowOf("DeNghi", 1),
    column: opened.column("DeNghi", PROPOSED),
  };
  const cells = opened.sheet("Đề nghị").rows[row];
  if (cells?.[column]) cells[column] = { ...cells[column], style: { numberFormat: "@" } };
  await fixAll(opened);
  expect(opened.sheet("Đề nghị").rows[row]?.[column]).toMatchObject({
    value: 44881,
    style: { numberFormat: "dd/mm/yyyy" },
  });
});

test("afterwards nothing is left to fix, and a check works as before", async () => {
  const opened = await messy();
  await fixAll(opened);
  const { report } = await opened.validate();
  expect(cellFixes(report)).toEqual([]);
});

test("a cell that was changed meanwhile is skipped, the others are fixed", async () => {
  const opened = await messy();
  const { report } = await opened.validate();
  opened.type("DeNghi", 2, NOMINEE, "Trần Thị Bích");
  const { answer, syncs } = await opened.inExcel(() => applyFixes(cellFixes(report), false));
  expect(syncs).toBe(3);
  expect(answer.skipped).toMatchObject([{ reason: "changed", fix: { cell: opened.place("DeNghi", 2, NOMINEE) } }]);
  expect(answer.done).toHaveLength(3);
  expect(opened.records("DeNghi")[2]?.[NOMINEE]).toBe("Trần Thị Bích");
});

test("a cell that has a formula by now is skipped", async () => {
  const opened = await messy();
  const { report } = await opened.validate();
  opened.type("DeNghi", 2, NOMINEE, '="trần thị bình"');
  const { answer } = await opened.inExcel(() => applyFixes(cellFixes(report), false));
  expect(answer.skipped).toMatchObject([{ reason: "formula" }]);
  expect(opened.records("DeNghi")[2]?.[NOMINEE]).toBe('="trần thị bình"');
});

test.each<[string, string, string]>([
  ["a text", "Trần Thị Bích", "changed"],
  ["a formula", '="ai đó"', "formula"],
])("%s that is typed between the read and the write is not touched", async (_name, typed, reason) => {
  const opened = await messy();
  const { report } = await opened.validate();
  opened.beforeBatch(1, () => opened.type("DeNghi", 2, NOMINEE, typed));
  const { answer, syncs } = await opened.inExcel(() => applyFixes(cellFixes(report), false));
  expect(syncs).toBe(3);
  expect(answer.skipped).toMatchObject([{ reason }]);
  expect(answer.done).toHaveLength(3);
  expect(opened.records("DeNghi")[2]?.[NOMINEE]).toBe(typed);
});

test("rows sorted before a write with a lost response keep their texts", async () => {
  const opened = await messy();
  const { report } = await opened.validate();
  const fixes = cellFixes(report, ["name-case", "unit-alias", "text-spacing"]);
  opened.beforeBatch(1, () => opened.edits.sortRows("Đề nghị", opened.body("DeNghi"), [{ key: 3, ascending: false }]));
  const sorted = open(structuredClone(opened.workbook));
  sorted.edits.sortRows("Đề nghị", sorted.body("DeNghi"), [{ key: 3, ascending: false }]);
  opened.host.options.faults = [{ sync: opened.host.counters.syncs + 1, at: "answer", code: "ServiceNotAvailable" }];
  await expect(opened.inExcel(() => applyFixes(fixes, false))).rejects.toMatchObject({ code: "ServiceNotAvailable" });
  expect(opened.changesSince(sorted.cells())).toEqual([]);
});

test("a fix in a hidden row, where Excel does not search, is written by its place", async () => {
  const opened = await messy();
  opened.sheet("Đề nghị").hiddenRows.add(opened.rowOf("DeNghi", 2));
  const { report } = await opened.validate();
  const { answer, syncs } = await opened.inExcel(() => applyFixes(cellFixes(report, ["name-case"]), false));
  expect([answer.done.length, answer.skipped.length, syncs]).toEqual([1, 0, 3]);
  expect(opened.records("DeNghi")[2]?.[NOMINEE]).toBe("Trần Thị Bình");
});

test.each(["Tổ *", "Tổ? ~", `${"Thành tích ".repeat(60)}*`])("a text with Excel's wildcards: %s", async (text) => {
  const opened = open(standard());
  opened.type("DeNghi", 2, NOMINEE, ` ${text}`);
  const { report } = await opened.validate();
  const { answer, syncs } = await opened.inExcel(() => applyFixes(cellFixes(report, ["text-spacing"]), false));
  expect([answer.done.length, syncs]).toEqual([1, 2]);
  expect(opened.records("DeNghi")[2]?.[NOMINEE]).toBe(text.trim());
});

test("rows that moved meanwhile keep their texts", async () => {
  const opened = await messy();
  const { report } = await opened.validate();
  opened.edits.insertRows("Đề nghị", opened.rowOf("DeNghi", 0));
  const before = opened.cells();
  const { answer } = await opened.inExcel(() => applyFixes(cellFixes(report), false));
  expect(answer.done).toEqual([]);
  expect(opened.changesSince(before)).toEqual([]);
});

describe("a blank cell, when rows have moved since the check or move during the write", () => {
  const insert = (opened: Opened, table: string) =>
    opened.edits.insertRows(opened.table(table).sheet.name, opened.rowOf(table, 0));
  const sort = (opened: Opened, table: string) =>
    opened.edits.sortRows(opened.table(table).sheet.name, opened.body(table), [
      { key: 0, ascending: table === "DonVi" },
    ]);

  /** Blanks a column, and enters a text in its first row. */
  async function entered(table: string, column: string, rule: string) {
    const opened = open(standard());
    for (const row of opened.records(table).keys()) opened.type(table, row, column, "");
    const { report, cells, plan, unitList, from1904 } = await opened.validate();
    const finding = report.rows.flatMap(({ findings }) => findings).find((item) => item.rule === rule);
    if (finding === undefined || cells === null) throw new Error("nothing was found");
    const [edit] = editsFor(finding, cells, { plan, units: unitList });
    const fix = edit && fixOfEdit(edit, "20/04/2022");
    if (!fix) throw new Error("nothing was entered");
    return { opened, write: () => opened.inExcel(() => applyFixes([fix], from1904)) };
  }

  const PLACES: [string, string, string][] = [
    ["DonVi", "Biên bản họp xét", "minutes-missing"],
    ["DeNghi", PROPOSED, "proposal-missing"],
  ];

  test.each(PLACES)("in %s is not written", async (table, column, rule) => {
    for (const move of [insert, sort]) {
      const { opened, write } = await entered(table, column, rule);
      move(opened, table);
      const before = opened.cells();
      const { answer } = await write();
      expect(answer).toMatchObject({ done: [], skipped: [{ reason: "changed" }] });
      expect(opened.changesSince(before)).toEqual([]);
    }
  });

  test.each(PLACES)("in %s is restored", async (table, column, rule) => {
    const { opened, write } = await entered(table, column, rule);
    opened.beforeBatch(1, () => sort(opened, table));
    const { answer } = await write();
    expect(answer).toMatchObject({ done: [], skipped: [{ reason: "changed" }], inverse: [] });
    expect(opened.records(table).map((row) => row[column])).toEqual(opened.records(table).map(() => ""));
  });

  test.each(PLACES)("in %s is not cleared again in a row that has moved since", async (table, column, rule) => {
    const { opened, write } = await entered(table, column, rule);
    const { answer } = await write();
    // The same in all rows.
    const text = table === "DonVi" ? "'20/04/2022" : serial("20/04/2022");
    for (const row of opened.records(table).keys()) opened.type(table, row, column, text);
    sort(opened, table);
    const before = opened.cells();
    const { skipped } = (await opened.inExcel(() => commit(answer.inverse))).answer;
    expect(skipped).toMatchObject([{ reason: "changed" }]);
    expect(opened.changesSince(before)).toEqual([]);
  });

  test.each(PLACES)("in %s is written in two requests if none have", async (table, column, rule) => {
    const { opened, write } = await entered(table, column, rule);
    const { answer, syncs } = await write();
    expect([answer.done.length, syncs]).toEqual([1, table === "DonVi" ? 2 : 3]);
    expect(opened.records(table).filter((row) => row[column] !== "")).toHaveLength(1);
  });
});

test("nothing is written when all fixes are skipped", async () => {
  const opened = await messy();
  const { report } = await opened.validate();
  opened.edits.clear("Đề nghị", "A6:S9");
  const { answer, syncs } = await opened.inExcel(() => applyFixes(cellFixes(report), false));
  expect(syncs).toBe(1);
  expect(answer.done).toEqual([]);
});

test.each(["=1+1", "+84 Nhóm", "-An", "@An"])("%s stays text", async (text) => {
  const opened = open(standard());
  opened.type("DeNghi", 2, NOMINEE, `' ${text}`);
  await fixAll(opened);
  const { sheet } = opened.table("DeNghi");
  const row = opened.rowOf("DeNghi", 2);
  const cell = sheet.rows[row]?.[opened.column("DeNghi", NOMINEE)];
  expect(cell).toMatchObject({ value: text });
  expect(cell?.formula).toBeUndefined();
});

test("the inverse restores every text and format, except where somebody has typed since", async () => {
  const opened = await messy();
  await opened.validate();
  const before = opened.cells();
  const { answer } = await fixAll(opened);
  opened.type("DeNghi", 2, NOMINEE, "Trần Thị Bích");
  const back = await opened.inExcel(() => commit(answer.inverse));
  expect(back.answer.skipped).toMatchObject([{ reason: "changed" }]);
  expect(opened.changesSince(before)).toEqual([`Đề nghị!${opened.place("DeNghi", 2, NOMINEE)}`]);
});

test("a workbook with the 1904 date system gets the same day", async () => {
  const headings = ["Hình thức khen thưởng", "Đối tượng", "Họ và tên", "Đơn vị", PROPOSED];
  const opened = open(
    plain({
      A: [headings, ["x", "Cá nhân", "An", "VP", { day: 43000 }], ["x", "Cá nhân", "Bình", "VP", "16-11-2022"]],
    }),
  );
  opened.workbook.date1904 = true;
  await fixAll(opened);
  expect(opened.sheet("A").rows[2]?.[4]?.value).toBe(44881 - 1462);
});

test("so does one whose date system was not known before", async () => {
  const headings = ["Hình thức khen thưởng", "Đối tượng", "Họ và tên", "Đơn vị", PROPOSED];
  const opened = open(plain({ A: [headings, ["x", "Cá nhân", "An", "VP", "16-11-2022"]] }));
  opened.workbook.date1904 = true;
  const before = opened.cells();
  const { answer } = await fixAll(opened);
  const [cell] = opened.sheet("A").rows[1]?.slice(4) ?? [];
  expect(cell).toMatchObject({ value: 44881 - 1462, style: { numberFormat: "dd/mm/yyyy" } });
  await opened.inExcel(() => commit(answer.inverse));
  expect(opened.changesSince(before).filter((place) => place === "A!E2")).toEqual([]);
});

itIfLong("five thousand fixes stay below the limit of a request", async () => {
  const many = Array.from({ length: 5_000 }, (_, row) => ({
    sheet: "A",
    cell: `A${row + 1}`,
    row: row + 1,
    field: null,
    rules: ["text-spacing" as const],
    from: ` Nguyễn Văn An ${row}`,
    to: `Nguyễn Văn An ${row}`,
  }));
  const opened = open(plain({ A: many.map(({ from }) => [from]) }));
  const { answer } = await opened.inExcel(() => applyFixes(many, false));
  expect(answer.done).toHaveLength(5_000);
  expect(opened.sheet("A").rows[4_999]?.[0]?.value).toBe("Nguyễn Văn An 4999");
});

test("fixes of texts take one read and one write", async () => {
  const opened = await messy();
  const { report } = await opened.validate();
  const { answer, syncs } = await opened.inExcel(() => applyFixes(cellFixes(report, ["name-case"]), false));
  expect([answer.done.length, syncs]).toEqual([1, 2]);
});
