import { checkWorkbook } from "../../../src/core/checkWorkbook";
import { HEADINGS } from "../../../src/core/nominations/fields";
import { serial, type Content } from "../../support/cells";
import { NOTHING, VALID, nominations, type BookOptions, type Row } from "../../support/nominations";

function kinds(rows: readonly Row[], options: BookOptions = {}) {
  const { report } = checkWorkbook(nominations(rows, options), { today: serial("31/12/2022"), rules: [] });
  const { rows: count, blankRows, skippedRows } = report.totals;
  return { data: report.rows.map(({ row }) => row), count, blankRows, skippedRows };
}

/** A row that holds nothing but these. */
const only = (row: Row): Row => ({ ...NOTHING, ...row });
const none = { formula: "=X1", result: "" };
const zero = { formula: "=X1", result: 0 };

describe("a data row has a value in one of five columns", () => {
  test.each<[string, Row]>([
    ["an award", { award: "?" }],
    ["a subject", { subject: "x" }],
    ["a nominee", { nominee: "Lê An" }],
    ["a unit", { unit: "A" }],
    ["a summary", { achievement: "a" }],
    ["a number", { nominee: 5 }],
    ["a typed 0", { unit: 0 }],
    ["FALSE", { unit: false }],
    ["a formula with a value", { unit: { formula: "=X1", result: "A" } }],
    ["a value beside an error", { unit: "A", nominee: { error: "#N/A" } }],
  ])("data: %s", (_, row) => {
    expect(kinds([{}, only(row)]).data).toEqual([2, 3]);
    expect(kinds([{}, only(row)], { table: null }).data).toEqual([2, 3]);
  });

  test.each<[string, Row]>([
    ["nothing", {}],
    ["spaces, dashes, dots", { award: " ", subject: "-", nominee: "\u200b", unit: "…", achievement: "\u00a0" }],
    ["errors", { award: { error: "#N/A" }, CN1: { error: "#REF!" } }],
    ["formulas that give nothing, 0 or errors", { award: none, nominee: zero, unit: { error: "#DIV/0!" }, CN1: none }],
    [
      "a number and other columns",
      { ordinal: 1, position: "Chuyên viên", proposedOn: "1/1/2022", report: "Có", CN1: "Đạt" },
    ],
    ["our columns", { id: "HS-222222", status: "Hợp lệ", detail: "a" }],
  ])("blank: %s", (_, row) => {
    expect(kinds([{}, only(row), {}])).toEqual({ data: [2, 4], count: 2, blankRows: 1, skippedRows: 0 });
  });

  test("blank rows below the last data row are not counted", () => {
    expect(kinds([NOTHING, {}, NOTHING, NOTHING])).toEqual({ data: [3], count: 1, blankRows: 1, skippedRows: 0 });
  });
});

describe("in a plain range these are skipped", () => {
  const plain = (row: Row, first = false) => kinds(first ? [row, {}] : [{}, row, {}], { table: null });
  const skipped = { data: [2, 4], count: 2, blankRows: 0, skippedRows: 1 };

  test.each<[string, Row]>([
    ["numbers of columns", { ordinal: 1, award: 2, nominee: 3 }],
    ["in parentheses", { ordinal: "(1)", award: "( 2 )", nominee: "(3)" }],
    ["of several digits, with spaces", { ordinal: " 10 ", award: "(11)", nominee: " ( 12 )" }],
    ["of other columns only", { position: "(6)", CN1: 7 }],
  ])("directly under the headings: %s", (_, row) => {
    expect(plain(only(row), true)).toEqual({ data: [3], count: 1, blankRows: 0, skippedRows: 1 });
    expect(plain(only(row)).skippedRows).toBe(0);
  });

  test("a row with only a number and a formula's 0 is blank", () => {
    const leftover = only({ ordinal: 41, achievement: zero });
    expect(plain(leftover, true)).toEqual({ data: [3], count: 1, blankRows: 1, skippedRows: 0 });
  });

  test("a single number is no row of column numbers", () => {
    expect(plain(only({ unit: 5 }), true).data).toEqual([2, 3]);
    expect(plain(only({ unit: 5, award: "a" }), true).data).toEqual([2, 3]);
  });

  test("cells that merely contain a number are no row of column numbers", () => {
    expect(plain(only({ ordinal: "A1", nominee: "Tổ 2" }), true).data).toEqual([2, 3]);
    expect(plain(only({ ordinal: "1A", nominee: "2 người" }), true).data).toEqual([2, 3]);
  });

  test.each<[string, Row]>([
    ["roman STT and a text", { ordinal: "I", nominee: "Khối văn phòng" }],
    ["a letter", { ordinal: "A", unit: "Sở" }],
    ["with a stop, in small letters", { ordinal: "iv.", unit: "Sở" }],
    ["spaces around it", { ordinal: " II ", unit: "Sở" }],
    ["a numeral alone", { ordinal: "XIV)" }],
    ["the one text begins with it", { nominee: "II. Các đơn vị" }],
    ["a letter of two code points", { nominee: "Đ. Khối khác".normalize("NFD") }],
    ["another letter of two code points", { nominee: "Ă) Khối khác".normalize("NFD") }],
    ["a letter and a parenthesis", { award: "b) Cá nhân" }],
    ["Đ, decomposed", { ordinal: "Đ".normalize("NFD"), nominee: "Khác" }],
  ])("a section: %s", (_, row) => {
    expect(plain(only(row))).toEqual(skipped);
  });

  test.each<[string, Row]>([
    ["two of the four", { ordinal: "I", nominee: "Lê An", unit: "Sở" }],
    ["another known column filled", { ordinal: "I", nominee: "Lê An", position: "Chuyên viên" }],
    ["a summary", { ordinal: "I", achievement: "a" }],
    ["an arabic number", { ordinal: 1, nominee: "Lê An" }],
    ["no numeral", { ordinal: "IIX", nominee: "Lê An" }],
    ["a letter without stop", { nominee: "I Lê An" }],
    ["a word with a stop", { nominee: "Ths. Lê An" }],
  ])("data, no section: %s", (_, row) => {
    expect(plain(only(row)).data).toEqual([2, 3, 4]);
  });

  test.each<[string, Row]>([
    ["Cộng", { ordinal: "Cộng", nominee: "12 người" }],
    ["in capitals, decomposed", { nominee: "CỘNG:".normalize("NFD") }],
    ["Tổng cộng without marks", { ordinal: "Tong cong: 12", unit: "x" }],
    ["Tổng số", { award: "TỔNG SỐ 12" }],
  ])("a total: %s", (_, row) => {
    expect(plain(only(row))).toEqual(skipped);
  });

  test.each<[string, Row]>([
    ["two of the four", { ordinal: "Cộng", nominee: "a", unit: "b" }],
    ["another word", { nominee: "Cộngđồng" }],
    ["without the mark", { nominee: "Cong ty A" }],
    ["Cộng inside", { nominee: "Ban cộng" }],
    ["Tổng cộng inside", { nominee: "Hội tổng cộng" }],
    ["Tổng sốt", { nominee: "Tổng sốt" }],
    ["not in the first filled cell", { ordinal: 5, nominee: "Cộng" }],
  ])("data, no total: %s", (_, row) => {
    expect(plain(only(row)).data).toEqual([2, 3, 4]);
  });

  test("skipped and blank rows are distinguished, down to the end of the data", () => {
    const rows = [
      only({ ordinal: 1, award: 2 }),
      only({ ordinal: "I", nominee: "Khối" }),
      {},
      NOTHING,
      {},
      only({ ordinal: "Tổng cộng" }),
    ];
    expect(kinds(rows, { table: null })).toEqual({ data: [4, 6], count: 2, blankRows: 1, skippedRows: 3 });
  });

  test("in a table they are rows like any other", () => {
    const rows = [
      only({ ordinal: "(1)", award: "(2)" }),
      only({ ordinal: "I", nominee: "Khối" }),
      only({ nominee: "Tổng cộng" }),
      only({ nominee: "Nơi nhận" }),
    ];
    expect(kinds(rows)).toEqual({ data: [2, 3, 4, 5], count: 4, blankRows: 0, skippedRows: 0 });
  });
});

describe("a heading row that is repeated is skipped, in a table too", () => {
  const TYPED = { award: "Hình thức", nominee: "Họ và tên\n(ghi đầy đủ)" };
  const heading: Row = { ...HEADINGS, id: null, status: null, detail: null };
  const skipped = { data: [2, 4], count: 2, blankRows: 0, skippedRows: 1 };

  test.each<[string, Row]>([
    ["all of it", heading],
    ["two of the four required", only({ subject: "Đối tượng", unit: "Đơn vị" })],
    ["as typed in the heading row", only({ ...TYPED, unit: "ĐƠN VỊ" })],
    ["other known headings, as above a second list", only({ award: "Hình thức đề nghị", nominee: "Họ tên" })],
    ["with an eth", only({ subject: "Ðối tượng", unit: "Ðơn vị" })],
  ])("skipped: %s", (_, row) => {
    for (const table of [null, "DeNghi"]) expect(kinds([{}, row, {}], { table, headings: TYPED })).toEqual(skipped);
  });

  test.each<[string, Row]>([
    ["one of the four", only({ unit: "Đơn vị" })],
    ["another text in one of the four", { ...heading, nominee: "Đơn vị" }],
    ["headings of other columns only", only({ position: "Chức vụ", achievement: "Tóm tắt thành tích" })],
  ])("a nomination: %s", (_, row) => {
    for (const table of [null, "DeNghi"]) expect(kinds([{}, row, {}], { table }).data).toEqual([2, 3, 4]);
  });

  test("below the last nomination it counts as skipped, not as blank", () => {
    expect(kinds([{}, NOTHING, {}, heading])).toEqual({ data: [2, 4], count: 2, blankRows: 1, skippedRows: 1 });
  });
});

describe("the end of the data", () => {
  const end = (text: Content, more: Row = {}) =>
    kinds([{}, only({ ordinal: text, ...more }), { nominee: "Sau" }], { table: null });

  test("ends at a signature with at most two of the four fields, without a known award or subject", () => {
    expect(end("Nơi nhận").data).toEqual([2]);
    expect(end("Nơi nhận", { nominee: "a", unit: "b" }).data).toEqual([2]);
    expect(end("Nơi nhận", { award: "a", nominee: "a", unit: "b" }).data).toEqual([2, 3, 4]);
    expect(end("Nơi nhận", { award: "stttt-cn" }).data).toEqual([2, 3, 4]);
    expect(end("Nơi nhận", { subject: "TẬP THỂ" }).data).toEqual([2, 3, 4]);
  });

  test.each<[string, boolean]>([
    ["KT. GIÁM ĐỐC", true],
    ["Q Giám đốc", true],
    ["Phòng KT. Nông", false],
    ["Rạch Giá, ngày 5 tháng 4 năm 2022", true],
    ["Rạch Giá,ngày … tháng … năm …", true],
    ["ngày 5 tháng 4 năm 2022", false],
    ["Rạch Giá, ngàyx 5 tháng 4 năm 2022", false],
    ["Trưởng phòng", true],
    ["Ông trưởng phòng", false],
    ["Trưởng phòngx", false],
  ])("%s ends it: %p", (text, ends) => {
    expect(end(text).data).toEqual(ends ? [2] : [2, 4]);
  });

  test("ignoring our columns", () => {
    expect(end(null, { id: "HS-222222", nominee: "GIÁM ĐỐC" }).data).toEqual([2]);
  });

  test("blank and skipped rows are counted up to it", () => {
    const rows = [
      {},
      NOTHING,
      only({ ordinal: "Cộng" }),
      only({ nominee: "Giám đốc" }),
      NOTHING,
      only({ ordinal: "Cộng" }),
    ];
    expect(kinds(rows, { table: null })).toEqual({ data: [2], count: 1, blankRows: 0, skippedRows: 1 });
  });
});

test("unknown columns make no data row, but may hold a signature", () => {
  const extra = [["Ghi chú", null, "Giám đốc", null]];
  expect(kinds([VALID, NOTHING, {}], { table: null, extra }).data).toEqual([2]);
  expect(kinds([VALID, NOTHING, {}], { extra }).data).toEqual([2, 4]);
});
