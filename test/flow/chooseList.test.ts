import { guessColumns } from "../../src/core/mapping/guessColumns";
import { likeliestRow, likeliestSheet, listColumns, listRows } from "../../src/core/mapping/listHeadings";
import { columnEntries } from "../../src/core/mapping/memorySheet";
import { saveMapping } from "../../src/flows/saveAnswers";
import { open, plain, standard, type Opened } from "../support/flow";
import { LEGACY } from "../support/legacyList";

/** Accepts the proposals. */
async function accept(opened: Opened): Promise<string> {
  const { listSource: source } = await opened.validate();
  const sheet = source && likeliestSheet(source);
  const row = source && sheet && likeliestRow(listRows(sheet, source));
  if (!source || !sheet || !row) throw new Error("Nothing is proposed.");
  const columns = listColumns(row);
  await opened.inExcel(() => saveMapping(columnEntries(columns, guessColumns(columns, source))));
  return sheet.name;
}

test("a list with unknown headings is checked after people chose its columns", async () => {
  const opened = open(plain({ "Tháng 11": LEGACY }));
  const first = await opened.validate();
  expect(first.report.sheetFindings.map(({ rule }) => rule)).toEqual(["header-missing"]);
  await accept(opened);
  expect(opened.table("AnhXaCot").sheet.name).toBe("Ghi nhớ");
  const { report, listSource } = await opened.validate();
  expect(report).toMatchObject({ stopped: false, sheet: "Tháng 11" });
  expect(report.rows.map(({ nominee, unit }) => [nominee, unit])).toEqual([
    ["Nguyễn Văn An", "CNTT"],
    ["Trần Thị Bình", "BCVT"],
    ["Phòng CNTT", "CNTT"],
  ]);
  expect(listSource).toBeNull();
  expect((await opened.validate()).written.cells).toBe(0);
});

test("our empty list does not hide the one that people use", async () => {
  const workbook = standard([]);
  workbook.sheets.push(...plain({ "Tháng 11": LEGACY }).sheets);
  const opened = open(workbook);
  expect((await opened.validate()).report.sheetFindings.map(({ rule }) => rule)).toEqual(["table-empty"]);
  expect(await accept(opened)).toBe("Tháng 11");
  expect((await opened.validate()).report).toMatchObject({ stopped: false, sheet: "Tháng 11" });
});
