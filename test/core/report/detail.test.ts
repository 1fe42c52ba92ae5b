import { detailOf } from "../../../src/core/report/detail";
import type { FieldId } from "../../../src/core/nominations/fields";
import type { Finding, Severity } from "../../../src/core/findings/finding";

const finding = (field: FieldId | null, vi: string, severity: Severity = "error") =>
  ({ field, severity, message: { vi, en: "" } }) as Finding;

/** A line of so many characters, its heading included. */
const long = (length: number) => finding("unit", "x".repeat(length - "Đơn vị: ".length));

test("a line for each finding in the order given, with the heading as the contract writes it", () => {
  const findings = [
    finding("proposedOn", "a"),
    finding("criterion:TT1", "b", "missing"),
    finding("nominee", "c", "uncheckable"),
    finding("report", "d", "review"),
  ];
  expect(detailOf(findings)).toBe("Ngày đề nghị: a\nTT1: b\nTên tập thể, cá nhân: c\nBáo cáo thành tích: d");
});

test("information is left out; a row without findings has no detail", () => {
  expect(detailOf([finding("unit", "a", "info")])).toBe("");
  expect(detailOf([])).toBe("");
});

test("a sentence stays on one line", () => {
  expect(detailOf([finding("unit", "a \n b\n\nc")])).toBe("Đơn vị: a b c");
});

test("at most 480 characters of whole lines", () => {
  expect(detailOf([long(480)])).toHaveLength(480);
  expect(detailOf([long(240), long(239)])).toHaveLength(480);
});

test("one over: the line is dropped, and the last line says how many", () => {
  expect(detailOf([long(240), long(240)])).toBe(`${detailOf([long(240)])}\n… và 1 mục khác`);
  expect(detailOf([long(481), long(20)])).toBe("… và 2 mục khác");
  expect(detailOf([long(200), long(200), long(200), long(10)])).toBe(
    `${detailOf([long(200), long(200)])}\n… và 2 mục khác`,
  );
});

test("what is left out is information too: only findings that matter are counted", () => {
  expect(detailOf([long(480), finding("unit", "a", "info"), finding("unit", "b")])).toBe(
    `${detailOf([long(480)])}\n… và 1 mục khác`,
  );
});
