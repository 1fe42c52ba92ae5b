import { fittedHeight } from "../../../workbench/xlsx/write/sheet/fittedHeight";
import { sheetOf } from "./support/models";

const FONT = { name: "Calibri", size: 11 };
const TEXT = "Tham mưu xây dựng ba mô hình tự quản về an ninh trật tự tại đơn vị";

function heightOf(text: string, style: object, width = 20, more: object = {}): number | undefined {
  const rows = [[{ value: text, style }]];
  return fittedHeight(sheetOf({ rows, columnWidths: [width], ...more }), 0, FONT);
}

test.each<[string, string, object, number | undefined]>([
  ["a short text needs no height", "Có", { wrapText: true }, undefined],
  ["a long text that does not wrap needs none", TEXT, {}, undefined],
  ["a long text that wraps takes its lines", TEXT, { wrapText: true }, 60],
  ["line feeds are lines", "a\nb\nc", { wrapText: true }, 45],
  ["line feeds count only where the text wraps", "a\nb\nc", {}, undefined],
  ["large letters need a higher row", "TỔNG HỢP", { font: { size: 22 } }, 30],
  ["a word longer than the line is broken", "x".repeat(60), { wrapText: true }, 60],
])("%s", (_, text, style, expected) => {
  expect(heightOf(text, style)).toBe(expected);
});

test("bold letters are wider, and a wider column needs fewer lines", () => {
  expect(heightOf(TEXT, { wrapText: true, font: { bold: true } }, 18)).toBeGreaterThanOrEqual(
    heightOf(TEXT, { wrapText: true }, 18) ?? 0,
  );
  expect(heightOf(TEXT, { wrapText: true }, 40)).toBe(30);
});

test("never higher than Excel's limit, and merged cells do not count", () => {
  expect(heightOf(TEXT.repeat(60), { wrapText: true }, 5)).toBe(409.5);
  const merges = [{ row: 0, column: 0, rows: 1, columns: 3 }];
  expect(heightOf(TEXT, { wrapText: true }, 20, { merges })).toBeUndefined();
});
