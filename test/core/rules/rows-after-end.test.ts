import { rowsAfterEnd } from "../../../src/core/nominations/sheetFindings";
import { testRule } from "../../support/testRule";
import type { Content } from "../../support/cells";
import { workbook, type TableSpec } from "../../support/workbook";

/** A line of cells at A, C (award), D (subject), E (nominee), G (unit). */
const line = (
  first: Content,
  award: Content = null,
  subject: Content = null,
  nominee: Content = null,
  unit: Content = null,
) => [first, null, award, subject, nominee, null, unit];
const after = line(9, "STTTT-CN", null, "Lê An");
const plain = { rows: [{}], table: null };

const signature = (text: string) => ({ name: `accepts the row: ${text}`, ...plain, below: [line(text), after] });
const ended = (text: string) => ({
  name: `ends at: ${text}`,
  ...plain,
  below: [line(text), after],
  findings: ["A3 after"],
});

const HEADINGS = ["Hình thức", "Đối tượng", "Họ tên", "Đơn vị"];
const DATA = ["STTTT-CN", "Cá nhân", "Lê An", "Văn phòng"];

function totals() {
  const table: TableSpec = {
    name: "DeNghi",
    address: "A1",
    rows: [HEADINGS, DATA, ["Tổng", "1", "", ""]],
    totals: true,
  };
  return workbook({ name: "A", tables: [table] });
}

/** A look-up table right below the list: its rows are its own. */
function twoTables() {
  const second: TableSpec = {
    name: "TraCuu",
    address: "A4",
    rows: [["Loại", "Ghi chú"], ...Array(3).fill(["a", "b"])],
  };
  return workbook({ name: "A", tables: [{ name: "DeNghi", address: "A1", rows: [HEADINGS, DATA] }, second] });
}

test("one row in English", () => {
  expect(rowsAfterEnd.messages.after({ row: 3, n: 1 }).en).toContain("1 row after it was not checked");
  expect(rowsAfterEnd.messages.belowTable({ row: 3, n: 2 }).en).toContain("2 rows below the table");
});

testRule(rowsAfterEnd, {
  valid: [
    { name: "no signature", ...plain, below: [after] },
    { name: "nothing after it", ...plain, below: [line("Nơi nhận:"), line("- Như trên"), line("Lưu VT")] },
    {
      name: "a name alone, or name and unit without award and subject",
      ...plain,
      below: [line("NGƯỜI LẬP"), line(null, null, null, "Lê An"), line(null, null, null, "Lê An", "Văn phòng")],
    },
    {
      name: "two names signed side by side",
      ...plain,
      below: [line(null, "NGƯỜI LẬP"), line(null, "(Ký tên)", null, "(Ký tên)"), line(null, "Lê Hoa", null, "Trần An")],
    },
    { name: "a table's rows are its own", rows: [{ nominee: "Giám đốc Sở" }, {}], table: "DeNghi" },
    {
      name: "a nomination whose first cell begins so: a known award",
      ...plain,
      below: [line("Giám đốc", "STTTT-CN", null, "Lê An"), after],
    },
    { name: "a known subject", ...plain, below: [line("Xác nhận", null, "CÁ NHÂN".normalize("NFD")), after] },
    { name: "three of the four filled", ...plain, below: [line("Chủ tịch", "x", "y", "z"), after] },
    {
      name: "below a table: notes, a signature block",
      rows: [{}],
      below: [
        line("Ghi chú: xem hồ sơ"),
        line("Nơi nhận:", null, null, null, "TM. BAN"),
        line(null, "- Như trên", null, "A"),
        line(null, "- Lưu", null, "Lê Văn Bình"),
      ],
    },
    {
      name: "below a table: a signature in the columns of the subject and the unit",
      rows: [{}],
      below: [[], line(null, null, "Người lập", null, "GIÁM ĐỐC"), line(null, "- Như trên", null, "Lê Văn Bình")],
    },
    { name: "below a table, after three blank rows", rows: [{}], below: [[], [], [], after] },
    {
      name: "the same, with a note beside them",
      rows: [{}],
      below: [[], [...Array.from({ length: 30 }, () => null), "ghi chú"], [], after],
    },
    {
      name: "the same, with a formula's error in one of them",
      rows: [{}],
      below: [[], line(null, null, null, { error: "#REF!" }), [], after],
    },
    { name: "a table's own row of totals", workbook: totals() },
    { name: "another table below", workbook: twoTables() },
    ...[
      "Giám đốcx",
      "Người lậpx",
      "tmx",
      "Tmabc",
      "TMS",
      "Kế toán",
      "Kiên Giang, tháng 11 năm 2022",
      "năm 2022, ngày",
    ].map(signature),
  ],
  invalid: [
    {
      name: "rows typed below a table",
      rows: [{}],
      below: [after, line("", "STTTT-CN", "Cá nhân"), line(1, null, null, "A", "B")],
      findings: ["A3 belowTable"],
      quoting: ["Có 2 dòng dưới bảng (từ dòng 3) không thuộc bảng"],
    },
    {
      name: "an unknown award or subject in a row with more than two names",
      ...plain,
      below: [line("Nơi nhận:"), line(null, "Cờ", "CN", "Lê An"), line(null, "Cờ", null, "Lê An")],
      findings: ["A3 after"],
      quoting: ["1 dòng sau đó"],
    },
    {
      name: "below a table, after two blank rows, and below its signature block",
      rows: [{}],
      below: [[], [], line("Nơi nhận:"), [], line("", "?", null, "A"), line("", null, "Cá nhân", "A")],
      findings: ["D8 belowTable"],
      quoting: ["1 dòng"],
    },
    ...[
      "Nơi nhận:",
      "NGƯỜI LẬP BIỂU",
      "Người đề nghị",
      "Người tổng hợp",
      "GIÁM ĐỐC",
      "Phó Giám đốc",
      "Trưởng phòng",
      "Phó Trưởng phòng",
      "Chánh Văn phòng",
      "THỦ TRƯỞNG ĐƠN VỊ",
      "Chủ tịch",
      "Xác nhận của đơn vị",
      "(Ký tên, đóng dấu)",
      "KT. GIÁM ĐỐC",
      "TM. ỦY BAN",
      "TL GIÁM ĐỐC",
      "TUQ. GIÁM ĐỐC",
      "Q. Giám đốc",
      "giam doc",
      "Kiên Giang, ngày 15 tháng 11 năm 2022",
      "Kiên Giang, ngày … tháng … năm …",
    ].map(ended),
    {
      name: "decomposed, with edges",
      ...plain,
      below: [line("  “Nơi nhận:”".normalize("NFD")), after],
      findings: ["A3 after"],
    },
    {
      name: "in a column that the add-in does not know",
      ...plain,
      extra: [["Ghi chú"]],
      below: [[...Array.from({ length: 22 }, () => null), "Giám đốc"], after],
      findings: ["W3 after"],
    },
    {
      name: "two of the four, and only the rows that look like nominations are counted",
      ...plain,
      below: [
        line("Nơi nhận:", null, null, "x", "y"),
        line(1, null, "Cá nhân", "B"),
        line(2, null, null, "C", "D"),
        line(3, "?", null, null, "D"),
      ],
      findings: ["A3 after"],
      quoting: ["2 dòng"],
    },
  ],
});
