import { checkWorkbook } from "../../../src/core/checkWorkbook";
import { DECISION_COLUMNS } from "../../../src/core/nominations/summaryTables";
import type { Edit } from "../../../src/core/report/edits";
import { planSummaryEdits } from "../../../src/core/report/summaryEdits";
import { serial, type Content } from "../../support/cells";
import { nominationSheet, type Row } from "../../support/nominations";
import { idOf } from "../../support/seen";
import { workbook, type SheetSpec, type TableSpec } from "../../support/workbook";

/** Rows above a list that need not be made: more than the summary's own. */
const LOW = 60;
const [ID, VERDICT] = [0, 7];

/** A line of a list: its id by number, the decision, and what stands in columns of his own. */
function line(id: number, verdict = "", ...his: readonly Content[]): Content[] {
  const cells: Content[] = DECISION_COLUMNS.map(() => null);
  cells[ID] = idOf(id);
  cells[VERDICT] = verdict;
  return [...cells, ...his];
}

type Lines = readonly (readonly Content[])[];
const table = (name: string, row: number, lines: Lines) => ({
  name,
  at: `A${row}`,
  rows: [[...DECISION_COLUMNS], ...lines],
});
const LIST = (...lines: Lines): TableSpec => table("XetDuyet", LOW, lines);
const FORMER = (...lines: Lines): TableSpec => table("XetDuyetCu", LOW + 6, lines);
const totalled = (...lines: Lines): TableSpec => ({ ...LIST(...lines, ["Tổng"]), totals: true });
/** The last column of ours is deleted. */
const untraced = (list: TableSpec): TableSpec => ({ ...list, rows: list.rows.map((cells) => cells.slice(0, 9)) });
const below = (row: number, ...lines: Lines): Content[][] => [
  ...Array.from({ length: row - 1 }, () => []),
  ...lines.map((cells) => [...cells]),
];

const GONE = LIST(line(0), line(1, "Duyệt"));
const TWO = LIST(line(0, "Duyệt"), line(1, "Duyệt"));
/** A list of former ones as it stands where Excel failed before it became a table. */
const BEGUN = [["Ý KIẾN VỀ CÁC ĐỀ NGHỊ KHÔNG CÒN TRONG DANH SÁCH"], [...DECISION_COLUMNS], line(5, "Duyệt")];

const people = (...ids: readonly number[]): Row[] => ids.map((at) => ({ id: idOf(at), nominee: `Người ${at}` }));

/** What is done to the tables, in order; how things look aside. */
function steps(rows: readonly Row[], ...sheets: readonly Partial<SheetSpec>[]): string[] {
  const snapshot = workbook(nominationSheet(rows), ...sheets.map((sheet) => ({ name: "Tổng hợp", ...sheet })));
  const { report, checked } = checkWorkbook(snapshot, { today: serial("31/12/2022") });
  if (checked === null) throw new Error("The run stopped.");
  return planSummaryEdits(snapshot, checked, report).flatMap((edit) => inShort(edit));
}

function inShort(edit: Edit): string[] {
  const where = edit.sheet === "Tổng hợp" ? "" : `${edit.sheet}: `;
  switch (edit.kind) {
    case "insertRows":
      return [`${where}${edit.count} rows at ${edit.row + 1}`];
    case "clearFormats":
      return edit.area.row === 0 ? [] : [`${where}${edit.kind} ${size(edit.area)}`];
    case "insertCells":
    case "dropDown":
      return [`${where}${edit.kind} ${size(edit.area)}`];
    case "addTable":
      return [`${where}${edit.name} ${size(edit.area)}`];
    case "dropTable":
      return [`${where}drop ${edit.name}`];
    case "resizeTable":
      return [`${where}${edit.name} by ${edit.by.rows}, ${edit.by.columns}`];
    case "cells": {
      if (edit.row < LOW - 2) return [];
      const shown = edit.values.map((cells) =>
        cells
          .map((value) => short(value))
          .join(" ")
          .trim()
          .replace(/ +/gu, " "),
      );
      return [`${where}${edit.row + 1}, ${edit.column + 1}: ${shown.join(" / ")}${edit.isWhole ? " whole" : ""}`];
    }
    default:
      return [];
  }
}

const size = ({ row, column, rows, columns }: { row: number; column: number; rows: number; columns: number }) =>
  `${row + 1}, ${column + 1}, ${rows} x ${columns}`;

/** Ids by their number; of other texts what tells them. */
function short(value: unknown): string {
  if (value === null) return "";
  const text = String(value);
  const at = [0, 1, 2, 3, 4, 5].findIndex((number) => text === idOf(number));
  if (at >= 0) return `#${at}`;
  return text === "" ? "·" : text.length > 12 ? "" : text;
}

/** The steps are parted by semicolons. */
const CASES: readonly (readonly [string, readonly Row[], readonly Partial<SheetSpec>[], string])[] = [
  ["each row has its line", people(0), [{ tables: [LIST(line(0, "Duyệt"))] }], "61, 1: Cá nhân Người 0 Hợp lệ whole"],
  [
    "more rows than lines",
    people(0, 1, 2),
    [{ tables: [LIST(line(0, "Duyệt"))] }],
    "2 rows at 62; XetDuyet by 2, 0; 61, 1: Cá nhân Người 0 Cần xem xét / #1 Cá nhân Người 1 Cần xem xét / #2 Cá nhân Người 2 Cần xem xét whole; dropDown 62, 8, 2 x 1",
  ],
  [
    "fewer rows than lines",
    people(0),
    [{ tables: [LIST(line(0), line(1), line(2))] }],
    "61, 1: Cá nhân Người 0 Hợp lệ / · / ·; XetDuyet by -2, 0; clearFormats 62, 1, 2 x 10",
  ],
  [
    "fewer rows, above a row of totals",
    people(0),
    [{ tables: [totalled(line(0), line(1))] }],
    "61, 1: Cá nhân Người 0 Hợp lệ / ·",
  ],
  [
    "more rows, above a row of totals",
    people(0, 1),
    [{ tables: [totalled(line(0))] }],
    "1 rows at 62; 61, 1: Cá nhân Người 0 Cần xem xét / #1 Cá nhân Người 1 Cần xem xét; dropDown 62, 8, 1 x 1",
  ],
  [
    "a column of ours is missing",
    people(0),
    [{ tables: [untraced(LIST(line(0, "Duyệt")))] }],
    "insertCells 60, 10, 2 x 1; XetDuyet by 0, 1; 60, 10: Dấu vết; 61, 1: Cá nhân Người 0 Hợp lệ whole",
  ],
  [
    "a column of ours is missing, and rows are too many",
    people(0),
    [{ tables: [untraced(totalled(line(0, "Duyệt"), line(1)))] }],
    "insertCells 60, 10, 4 x 1; XetDuyet by 0, 1; 60, 10: Dấu vết; 61, 1: Cá nhân Người 0 Hợp lệ / · whole",
  ],
  [
    "a decided one is gone",
    people(0),
    [{ tables: [GONE] }],
    "dropDown 66, 8, 1 x 1; 64, 1:  / Mã đề nghị Hình thức Đối tượng Đơn vị Dấu vết / #1 Duyệt; XetDuyetCu 65, 1, 2 x 10; 61, 1: Cá nhân Người 0 Hợp lệ / · · whole; XetDuyet by -1, 0; clearFormats 62, 1, 1 x 10",
  ],
  [
    "a decided one is gone, something stands below",
    people(0),
    [{ cells: below(80, ["x"]), tables: [GONE] }],
    "dropDown 84, 8, 1 x 1; 82, 1:  / Mã đề nghị Hình thức Đối tượng Đơn vị Dấu vết / #1 Duyệt; XetDuyetCu 83, 1, 2 x 10; 61, 1: Cá nhân Người 0 Hợp lệ / · · whole; XetDuyet by -1, 0; clearFormats 62, 1, 1 x 10",
  ],
  [
    "a decided one is gone, with a column of his own",
    people(0),
    [{ tables: [{ ...GONE, rows: [[...DECISION_COLUMNS, "Hội đồng"], line(0), line(1, "Duyệt", "đồng ý")] }] }],
    "dropDown 66, 8, 1 x 1; 64, 1:  / Mã đề nghị Hình thức Đối tượng Đơn vị Dấu vết Hội đồng / #1 Duyệt đồng ý; XetDuyetCu 65, 1, 2 x 11; 61, 1: Cá nhân Người 0 Hợp lệ / · · · whole; XetDuyet by -1, 0; clearFormats 62, 1, 1 x 11",
  ],
  [
    "a list of former ones was begun",
    people(0),
    [{ cells: below(70, ...BEGUN), tables: [GONE] }],
    "71, 1: · · · · · · · · · · / · · · · · · · · · ·; dropDown 72, 8, 1 x 1; 70, 1:  / Mã đề nghị Hình thức Đối tượng Đơn vị Dấu vết / #1 Duyệt; XetDuyetCu 71, 1, 2 x 10; 61, 1: Cá nhân Người 0 Hợp lệ / · · whole; XetDuyet by -1, 0; clearFormats 62, 1, 1 x 10",
  ],
  [
    "the same, with a blank row and more below",
    people(0),
    [{ cells: below(70, ...BEGUN, [], ["x"]), tables: [GONE] }],
    "71, 1: · · · · · · · · · · / · · · · · · · · · ·; dropDown 72, 8, 1 x 1; 70, 1:  / Mã đề nghị Hình thức Đối tượng Đơn vị Dấu vết / #1 Duyệt; XetDuyetCu 71, 1, 2 x 10; 61, 1: Cá nhân Người 0 Hợp lệ / · · whole; XetDuyet by -1, 0; clearFormats 62, 1, 1 x 10",
  ],
  [
    "the same beside another table",
    people(0),
    [{ cells: below(70, ...BEGUN), tables: [GONE, { name: "Khac", at: "M80", rows: [["K"], ["k"]] }] }],
    "dropDown 85, 8, 1 x 1; 83, 1:  / Mã đề nghị Hình thức Đối tượng Đơn vị Dấu vết / #1 Duyệt; XetDuyetCu 84, 1, 2 x 10; 61, 1: Cá nhân Người 0 Hợp lệ / · · whole; XetDuyet by -1, 0; clearFormats 62, 1, 1 x 10",
  ],
  [
    "another is gone already",
    people(0),
    [{ tables: [GONE, FORMER(line(2, "Không"))] }],
    "1 rows at 68; XetDuyetCu by 1, 0; 68, 1: #1 Duyệt whole; dropDown 68, 8, 1 x 1; 61, 1: Cá nhân Người 0 Hợp lệ / · · whole; XetDuyet by -1, 0; clearFormats 62, 1, 1 x 10",
  ],
  [
    "one is gone and more come",
    people(0, 3, 4, 5),
    [{ tables: [GONE, FORMER(line(2, "Không"))] }],
    "1 rows at 68; XetDuyetCu by 1, 0; 68, 1: #1 Duyệt whole; dropDown 68, 8, 1 x 1; 2 rows at 63; XetDuyet by 2, 0; 61, 1: Cá nhân Người 0 Cần xem xét / #3 Cá nhân Người 3 Cần xem xét · / #4 Cá nhân Người 4 Cần xem xét / #5 Cá nhân Người 5 Cần xem xét whole; dropDown 63, 8, 2 x 1",
  ],
  [
    "one comes back",
    people(0, 2),
    [{ tables: [LIST(line(0)), FORMER(line(2, "Không"), line(3, "Duyệt"))] }],
    "1 rows at 62; XetDuyet by 1, 0; 61, 1: Cá nhân Người 0 Cần xem xét / #2 Cá nhân Người 2 Cần xem xét Không; dropDown 62, 8, 1 x 1; 68, 1: #3 Duyệt / · · whole; XetDuyetCu by -1, 0; clearFormats 69, 1, 1 x 10",
  ],
  [
    "one comes back and another is gone",
    people(2),
    [{ tables: [LIST(line(0, "Duyệt")), FORMER(line(2, "Không"))] }],
    "1 rows at 68; XetDuyetCu by 1, 0; 68, 1: #0 Duyệt whole; dropDown 68, 8, 1 x 1; 61, 1: #2 Cá nhân Người 2 Hợp lệ Không whole; 67, 1: #0 Duyệt / · · whole; XetDuyetCu by -1, 0; clearFormats 68, 1, 1 x 10",
  ],
  [
    "one stands in both with the same words",
    people(0),
    [{ tables: [TWO, FORMER(line(0, "Duyệt"), line(1, "Duyệt"))] }],
    "61, 1: Cá nhân Người 0 Hợp lệ / · · whole; XetDuyet by -1, 0; clearFormats 62, 1, 1 x 10; 67, 1: #1 / · · whole; XetDuyetCu by -1, 0; clearFormats 68, 1, 1 x 10",
  ],
  [
    "one stands in both with other words",
    people(0),
    [{ tables: [TWO, FORMER(line(0, "Không"), line(1, "Không"))] }],
    "1 rows at 69; XetDuyetCu by 1, 0; 69, 1: #1 Duyệt whole; dropDown 69, 8, 1 x 1; 61, 1: Cá nhân Người 0 Hợp lệ / · · whole; XetDuyet by -1, 0; clearFormats 62, 1, 1 x 10",
  ],
  [
    "the former list stands above",
    people(0),
    [
      {
        tables: [
          { ...FORMER(line(2, "Không")), at: `A${LOW}` },
          { ...GONE, at: `A${LOW + 6}` },
        ],
      },
    ],
    "1 rows at 62; XetDuyetCu by 1, 0; 62, 1: #1 Duyệt whole; dropDown 62, 8, 1 x 1; 68, 1: Cá nhân Người 0 Hợp lệ / · · whole; XetDuyet by -1, 0; clearFormats 69, 1, 1 x 10",
  ],
  [
    "the former list stands on another sheet",
    people(0, 3),
    [{ tables: [GONE] }, { name: "Cũ", tables: [{ ...FORMER(line(2, "Không")), at: `A${LOW}` }] }],
    "Cũ: 1 rows at 62; Cũ: XetDuyetCu by 1, 0; Cũ: 62, 1: #1 Duyệt whole; Cũ: dropDown 62, 8, 1 x 1; 61, 1: Cá nhân Người 0 Cần xem xét / #3 Cá nhân Người 3 Cần xem xét · whole",
  ],
  [
    "there is a former list alone",
    people(0),
    [{ name: "Cũ", tables: [{ ...FORMER(line(2, "Không"), line(0, "Duyệt")), at: `A${LOW}` }] }],
    "dropDown 49, 8, 1 x 1; XetDuyet 48, 1, 2 x 10; Cũ: 62, 1: · · whole; Cũ: XetDuyetCu by -1, 0; Cũ: clearFormats 62, 1, 1 x 10",
  ],
  [
    "blank lines of a former list go",
    people(0),
    [{ tables: [LIST(line(0, "Duyệt")), FORMER([null], line(2, "Không"))] }],
    "61, 1: Cá nhân Người 0 Hợp lệ whole; 67, 1: #2 Không / · · whole; XetDuyetCu by -1, 0; clearFormats 68, 1, 1 x 10",
  ],
];

test.each(CASES)("%s", (_, rows, sheets, expected) => {
  expect(steps(rows, ...sheets).join("; ")).toBe(expected);
});
