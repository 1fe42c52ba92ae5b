import { address } from "../../src/core/cells/snapshot";
import { open, plain, standard, type Opened } from "../support/flow";

const HEADINGS = ["STT", "Hình thức", "Đối tượng", "Họ và tên", "Đơn vị"];

const cases: [rule: string, what: string, make: () => Opened | Promise<Opened>][] = [
  [
    "plan-invalid",
    "a deadline that is no date",
    () => edited((opened) => opened.edits.setCell("Kế hoạch", "B9", "ngày mai")),
  ],
  ["plan-invalid", "a unit twice", () => edited((opened) => opened.edits.setCell("Đơn vị", "A5", "Văn phòng Sở"))],
  ["plan-invalid", "a table of the plan is gone", () => edited(deleteCriteria)],
  ["header-missing", "no heading row at all", () => open(plain({ A: [["chào"]], B: [] }))],
  ["header-missing", "an empty workbook", () => open(plain({ A: [] }))],
  [
    "column-missing",
    "three of the four",
    () => open(plain({ A: [HEADINGS.slice(0, 4), [1, "STTTT-CN", "Cá nhân", "An"]] })),
  ],
  [
    "column-duplicated",
    "two columns of units",
    () => edited((opened) => opened.edits.setCell("Đề nghị", headingCell(opened, "Báo cáo thành tích"), "Phòng ban")),
  ],
  [
    "own-column-taken",
    "a cell right of the table",
    () => edited((opened) => opened.edits.setCell("Đề nghị", right(opened), "của tôi")),
  ],
  [
    "own-column-taken",
    "one of our headings over the user's texts",
    () =>
      open(
        plain({
          A: [
            [...HEADINGS, "Chi tiết kiểm tra"],
            [1, "STTTT-CN", "Cá nhân", "An", "VP", "việc riêng"],
          ],
        }),
      ),
  ],
  ["table-empty", "no rows", () => open(plain({ A: [HEADINGS, [], []] }))],
  ["summary-taken", "nominations on the summary sheet", summaryTaken],
  ["summary-damaged", "the Director's list made a plain range, on a hidden sheet", listMadePlain],
];

test.each(cases)("%s (%s) stops the run and nothing is written", async (rule, _what, make) => {
  const opened = await make();
  const before = opened.model();
  const { report, written } = await opened.validate();
  expect(report.stopped).toBe(true);
  expect(report.sheetFindings.map((finding) => finding.rule)).toContain(rule);
  expect(report).toMatchObject({ rows: [], quotas: [], totals: { rows: 0, valid: 0 } });
  expect(written).toEqual({ cells: 0, unconfirmed: 0, restarts: 0 });
  expect(opened.model()).toEqual(before);
});

function edited(act: (opened: Opened) => void): Opened {
  const opened = open(standard());
  act(opened);
  return opened;
}

function headingCell(opened: Opened, heading: string): string {
  return address(opened.table("DeNghi").table.area.row, opened.column("DeNghi", heading));
}

/** A cell beside the last row of the table. */
function right(opened: Opened): string {
  const { row, column, rows, columns } = opened.table("DeNghi").table.area;
  return address(row + rows - 1, column + columns + 1);
}

function deleteCriteria(opened: Opened): void {
  const { sheet } = opened.table("TieuChuan");
  sheet.tables = sheet.tables.filter(({ name }) => name !== "TieuChuan");
}

async function summaryTaken(): Promise<Opened> {
  const opened = open(standard());
  await opened.validate();
  opened.type("XetDuyet", 0, "Ý kiến Giám đốc", "Duyệt");
  opened.edits.setCells("Tổng hợp", "L3:O3", [["Hình thức", "Đối tượng", "Họ và tên", "Đơn vị"]]);
  return opened;
}

async function listMadePlain(): Promise<Opened> {
  const opened = open(standard());
  await opened.validate();
  opened.type("XetDuyet", 0, "Ý kiến Giám đốc", "Duyệt");
  const { sheet } = opened.table("XetDuyet");
  sheet.tables = [];
  sheet.visibility = "Hidden";
  return opened;
}
