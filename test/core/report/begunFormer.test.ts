import { checkWorkbook } from "../../../src/core/checkWorkbook";
import { DECISION_COLUMNS } from "../../../src/core/nominations/summaryTables";
import { begunFormer, FORMER_CAPTION } from "../../../src/core/report/begunFormer";
import { planEdits } from "../../../src/core/report/planEdits";
import type { WorkbookSnapshot } from "../../../src/core/snapshot";
import { serial, type Content } from "../../support/cells";
import { nominationSheet, summarySheet, type Decision } from "../../support/nominations";
import { idOf } from "../../support/seen";
import { workbook } from "../../support/workbook";

const GONE: Decision = { "Mã đề nghị": idOf(5), "Tên tập thể, cá nhân": "Lê Đi", "Ý kiến Giám đốc": "Duyệt" };
const LINE = DECISION_COLUMNS.map((column) => GONE[column] ?? null);
const BEGUN = [[FORMER_CAPTION], [...DECISION_COLUMNS], LINE];

/** The list stands in rows 5 and 6; the lines begin in row 9, or where they are said to. */
function book(
  lines: readonly (readonly Content[])[],
  about: { above?: boolean; former?: boolean } = {},
): WorkbookSnapshot {
  const sheet = summarySheet([GONE], about.former ? [] : undefined);
  const blanks = Array.from({ length: about.above ? 1 : 8 }, (): Content[] => [""]);
  return workbook(nominationSheet([{}], {}), { ...sheet, cells: [...blanks, ...lines] });
}

const withTable = (snapshot: WorkbookSnapshot, unnamedFormer?: string): WorkbookSnapshot => {
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name === "Tổng hợp" && unnamedFormer !== undefined ? { ...sheet, unnamedFormer } : sheet,
  );
  return { ...snapshot, sheets, tableNames: [...snapshot.tableNames, { name: "Table7", sheet: "Tổng hợp" }] };
};

test("a list under its caption, whose headings are ours, is known again down to the first blank row", () => {
  const found = begunFormer(book([...BEGUN, [], ["ghi chú"]]));
  expect(found).toMatchObject({ sheet: "Tổng hợp", row: 9 });
  expect(found?.values.map((line) => line[3])).toEqual(["Tên tập thể, cá nhân", "Lê Đi"]);
});

test.each<[string, WorkbookSnapshot]>([
  ["without the caption", book(BEGUN.slice(1))],
  ["under another text", book([["Danh sách cũ"], ...BEGUN.slice(1)])],
  ["with a heading of another name", book([[FORMER_CAPTION], [...DECISION_COLUMNS.slice(0, -1), "Khác"], LINE])],
  ["above the list", book(BEGUN, { above: true })],
  ["where the former list has its table", book(BEGUN, { former: true })],
  ["where there is no list at all", workbook(nominationSheet([{}], {}), { name: "Tổng hợp", cells: BEGUN })],
])("%s it is none", (_name, snapshot) => {
  expect(begunFormer(snapshot)).toBeNull();
});

describe("a check of a workbook in which it was begun", () => {
  const editsOf = (snapshot: WorkbookSnapshot) => {
    const { report, checked } = checkWorkbook(snapshot, { today: serial("20/11/2022") });
    if (checked === null) throw new Error(report.sheetFindings.map(({ rule }) => rule).join());
    return planEdits(snapshot, checked, report).filter(
      ({ kind, ...edit }) =>
        kind === "dropTable" || (kind === "addTable" && "name" in edit && edit.name === "XetDuyetCu"),
    );
  };
  const at = (edits: ReturnType<typeof editsOf>) =>
    edits.map((edit) => (edit.kind === "addTable" ? edit.area.row : edit.kind === "dropTable" ? edit.name : null));

  test("does not take it for a list of nominations, and makes it anew in its place", () => {
    expect(at(editsOf(book(BEGUN)))).toHaveLength(1);
    const [row] = at(editsOf(book(BEGUN)));
    // Everything from the list on is pushed down as the summary above it grows.
    const [lower] = at(editsOf(book([...BEGUN, [], [], ["ghi chú"]])));
    expect(lower).toBe(row);
  });

  test("takes away the table that has got no name first", () => {
    const edits = at(editsOf(withTable(book(BEGUN), "Table7")));
    expect(edits).toEqual(["Table7", at(editsOf(book(BEGUN)))[0]]);
  });

  test("leaves it where a table of somebody's may stand over it", () => {
    const [row] = at(editsOf(withTable(book(BEGUN))));
    expect(row).toBeGreaterThan(at(editsOf(book(BEGUN)))[0] as number);
  });
});
