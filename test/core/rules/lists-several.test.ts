import { checkWorkbook } from "../../../src/core/checkWorkbook";
import { listsSeveral } from "../../../src/core/nominations/sheetFindings";
import { serial } from "../../support/cells";
import { nominationSheet, summarySheet } from "../../support/nominations";
import { testRule } from "../../support/testRule";
import { workbook, type SheetSpec } from "../../support/workbook";

const HEADINGS = ["Hình thức", "Đối tượng", "Họ tên", "Đơn vị"];
const DATA = ["STTTT-CN", "Cá nhân", "Lê An", "Văn phòng"];
const WITHOUT_SUBJECT = [
  ["Hình thức", "Họ tên", "Đơn vị"],
  ["STTTT-TT", "Văn phòng", "Văn phòng"],
];
const checked = nominationSheet([{}]);
const decided = summarySheet([{ "Hình thức": "STTTT-CN", "Đối tượng": "Cá nhân", "Tên tập thể, cá nhân": "A" }]);
const list = (name: string, more: Partial<SheetSpec> = {}): SheetSpec => ({ name, cells: [HEADINGS, DATA], ...more });

testRule(listsSeveral, {
  valid: [
    { name: "one list", workbook: workbook(checked) },
    { name: "a second one that is hidden", workbook: workbook(checked, list("Cũ", { visible: false })) },
    {
      name: "headings without a nomination below the table",
      workbook: workbook({
        name: "Đề nghị",
        cells: [...Array.from({ length: 7 }, () => []), HEADINGS],
        tables: [tableAt("A1")],
      }),
    },
    {
      name: "a second table without a nomination on the same sheet",
      workbook: workbook({ name: "S", tables: [tableAt("A1"), { name: "B", address: "A9", rows: [HEADINGS] }] }),
    },
    {
      name: "headings above the table without a nomination",
      workbook: workbook({ name: "A", cells: [HEADINGS], tables: [{ ...tableAt("A5"), name: "DeNghi" }] }),
    },
    { name: "without a nomination", workbook: workbook(checked, list("Mẫu", { cells: [HEADINGS] })) },
    { name: "three of the four headings", workbook: workbook(checked, list("Sổ", { cells: WITHOUT_SUBJECT })) },
    { name: "the Director's list", workbook: workbook(checked, summarySheet([{ "Tên tập thể, cá nhân": "A" }])) },
    {
      name: "a copy of it under another name",
      workbook: workbook(checked, {
        name: "Bản lưu",
        tables: (summarySheet([{ Đối_tượng: "A" } as object]).tables ?? []).map((table) => ({
          ...table,
          name: "XetDuyet2",
        })),
      }),
    },
    {
      name: "its values pasted on another sheet",
      workbook: workbook(checked, decided, { name: "Bản lưu", cells: decided.tables?.[0]?.rows ?? [] }),
    },
    {
      name: "a sheet for one subject without its column, and without a nomination",
      workbook: workbook(checked, list("Tập thể", { cells: WITHOUT_SUBJECT.slice(0, 1) })),
    },
  ],
  invalid: [
    {
      name: "another list",
      workbook: workbook(checked, list("Bổ sung")),
      findings: ["- several"],
      quoting: ['Chỉ kiểm tra trang "Đề nghị". Các trang khác cũng có danh sách: "Bổ sung". Ẩn trang'],
    },
    {
      name: "a backup copy, which never takes over",
      workbook: workbook({ ...checked, name: "Đề nghị (2)", tables: [tableAt("A1")] }, checked),
      findings: ["- several"],
      quoting: ['Chỉ kiểm tra trang "Đề nghị". Các trang khác cũng có danh sách: "Đề nghị (2)".'],
    },
    {
      name: "all of them in one finding, tables among them, in the order of the tabs",
      workbook: workbook({ name: "Trước", tables: [tableAt("C3")] }, checked, list("Sau")),
      findings: ["- several"],
      quoting: ['"Trước", "Sau"'],
    },
    {
      name: "collectives and individuals on sheets of their own",
      workbook: workbook(list("Tập thể"), list("Cá nhân")),
      findings: ["- several"],
      quoting: ['Chỉ kiểm tra trang "Tập thể". Các trang khác cũng có danh sách: "Cá nhân".'],
    },
    {
      name: "more sheets than a line holds",
      workbook: workbook(
        checked,
        ...Array.from({ length: 15 }, (_, index) => list(`Danh sách của phòng ban số ${index + 1}`)),
        ...Array.from({ length: 15 }, (_, index) => list(`Danh sách cá nhân số ${index}`, { cells: WITHOUT_SUBJECT })),
      ),
      findings: ["- several"],
      quoting: ['"Danh sách của phòng ban số 1", '],
    },
    {
      name: "two tables on the sheet that is checked",
      workbook: workbook({ name: "Đề nghị", tables: [tableAt("A1"), { ...tableAt("A9"), name: "Bang2" }] }),
      findings: ["A9 onSheet"],
      quoting: ['Trang "Đề nghị" còn danh sách khác (tiêu đề ở ô A9), chưa được kiểm tra'],
    },
    {
      name: "a list that begins far below the table",
      workbook: workbook({
        name: "Đề nghị",
        cells: [...Array.from({ length: 7 }, () => []), HEADINGS, DATA],
        tables: [tableAt("A1")],
      }),
      findings: ["A8 onSheet"],
    },
    {
      name: "a list above the table",
      workbook: workbook({
        name: "Đề nghị",
        cells: [HEADINGS, DATA],
        tables: [{ ...tableAt("A5"), name: "DeNghi" }],
      }),
      findings: ["A1 onSheet"],
    },
    {
      name: "two tables, and lists on other sheets",
      workbook: workbook(
        { name: "Đề nghị", tables: [tableAt("A1"), { ...tableAt("A9"), name: "Bang2" }] },
        ...Array.from({ length: 15 }, (_, index) => list(`Danh sách của phòng ban số ${index + 1}`)),
        ...Array.from({ length: 15 }, (_, index) => list(`Danh sách cá nhân số ${index}`, { cells: WITHOUT_SUBJECT })),
      ),
      findings: ["- several"],
      quoting: ["(tiêu đề ở ô A9)"],
    },
    {
      name: "the same, and one lacks the column that its name makes superfluous",
      workbook: workbook(list("1. Cá nhân"), list("DS tập thể", { cells: WITHOUT_SUBJECT })),
      findings: ["- several"],
      quoting: ['Trang "DS tập thể" thiếu cột "Đối tượng"'],
    },
  ],
});

function tableAt(address: string) {
  return { name: "Bang1", address, rows: [HEADINGS, DATA] };
}

test("it names the sheet that was checked, and no cell", () => {
  const book = workbook(checked, list("Bổ sung"));
  const { report } = checkWorkbook(book, { today: serial("31/12/2022"), rules: [] });
  expect(report.sheetFindings).toMatchObject([{ rule: "lists-several", sheet: "Đề nghị", cell: null, row: null }]);
  expect(report.stopped).toBe(false);
});

test("for a list on the sheet that was checked it quotes the first heading", () => {
  const book = workbook({ name: "Đề nghị", tables: [tableAt("A1"), { ...tableAt("C9"), name: "Bang2" }] });
  const { report } = checkWorkbook(book, { today: serial("31/12/2022"), rules: [] });
  expect(report.sheetFindings).toMatchObject([{ rule: "lists-several", cell: "C9", value: "Hình thức" }]);
});
