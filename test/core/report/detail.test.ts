import { type Changes, changesSince, detailOf } from "../../../src/core/report/detail";
import type { FieldId } from "../../../src/core/nominations/fields";
import type { Finding, Severity } from "../../../src/core/findings/finding";
import { checkWorkbook } from "../../../src/core/checkWorkbook";
import { serial } from "../../support/cells";
import { type BookOptions, nominations, type Row } from "../../support/nominations";
import { idOf } from "../../support/seen";

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

function changesOf(rows: readonly Row[], options: BookOptions = {}): Changes | null {
  const { report, checked } = checkWorkbook(nominations(rows, options), { today: serial("20/11/2022") });
  if (checked === null) throw new Error("The run stopped.");
  return changesSince(checked, report);
}

/** A nomination without its name: one line beside it, unless the unit's minutes are checked too. */
const NAMELESS: Row = { id: idOf(0), nominee: null };
const DUE = "Tên tập thể, cá nhân: ";

/** What the check writes beside a row, from a check of it. */
function lineOf(row: Row): string {
  const { report } = checkWorkbook(nominations([row]), { today: serial("20/11/2022") });
  const found = report.rows[0]?.findings.filter(({ severity }) => severity !== "info") ?? [];
  return found.map(({ message }) => `${DUE}${message.vi}`).join("\n");
}

const WRITTEN = lineOf(NAMELESS);
const linesOf = (changes: Changes | null) =>
  changes?.rows.map(({ row, fixed, added }) => `${row}: ${fixed.length} fixed, ${added.length} new`);

test("one line is due on a row without a name", () => {
  expect(WRITTEN.split("\n")).toHaveLength(1);
});

describe("there was no check yet", () => {
  test.each<[string, Row[], BookOptions]>([
    ["our columns are not there", [NAMELESS], { without: ["id", "status", "detail"] }],
    ["no row has an id", [{ nominee: null }, {}], {}],
    ["ids are there, but none that a nomination keeps", [{ id: "của tôi", detail: "chữ của tôi" }], {}],
  ])("%s", (_, rows, options) => {
    const changes = checkWorkbook(nominations(rows, options), { today: serial("20/11/2022") });
    expect(changes.checked === null ? null : changesOf(rows, options)).toBeNull();
  });
});

const OTHER = "Tổ chức 12 buổi tuyên truyền về an toàn thông tin cho cán bộ trong cơ quan";

describe("against the last check", () => {
  test.each<[string, Row, Partial<Changes>, string[]]>([
    ["nothing changed", { ...NAMELESS, detail: WRITTEN }, { fixed: 0, added: 0, open: 1 }, []],
    ["what was due is fixed", { id: idOf(0), detail: WRITTEN }, { fixed: 1, added: 0, open: 0 }, ["2: 1 fixed, 0 new"]],
    [
      "something is due that was not",
      { ...NAMELESS, detail: null },
      { fixed: 0, added: 1, open: 0 },
      ["2: 0 fixed, 1 new"],
    ],
    [
      "one thing instead of another",
      { ...NAMELESS, detail: "Chức vụ: thiếu." },
      { fixed: 1, added: 1, open: 0 },
      ["2: 1 fixed, 1 new"],
    ],
    [
      "one stays and one is fixed",
      { ...NAMELESS, detail: `${WRITTEN}\nChức vụ: thiếu.` },
      { fixed: 1, added: 0, open: 1 },
      ["2: 1 fixed, 0 new"],
    ],
    [
      "a line that was cut off may have been due before",
      { ...NAMELESS, detail: "Chức vụ: thiếu.\n… và 3 mục khác" },
      { fixed: 1, added: 0, open: 1 },
      ["2: 1 fixed, 0 new"],
    ],
  ])("%s", (_, row, totals, rows) => {
    const changes = changesOf([row]);
    expect(changes).toMatchObject(totals);
    expect(linesOf(changes)).toEqual(rows);
  });

  test("a line in which only a value or a number differs is the same line", () => {
    const before = { id: idOf(0), unit: "Phòng Lạ", detail: 'Đơn vị: Không có đơn vị "Phòng Xa" trong 12 đơn vị.' };
    const lines = changesOf([{ ...before, nominee: null }])?.rows[0];
    expect(lines?.fixed).toEqual([before.detail]);
    const swapped = WRITTEN.replace(/"[^"]*"/gu, '"khác"').replace(/\d+/gu, "77");
    expect(linesOf(changesOf([{ ...NAMELESS, detail: swapped }]))).toEqual([]);
  });

  test.each<[string, Row, Row, string[]]>([
    ["a date", { proposedOn: { date: "02/12/2022" } }, { proposedOn: { date: "11/12/2022" } }, []],
    ["a quoted value", { award: "Huân chương" }, { award: "Cờ thi đua" }, []],
    ["one of two", { CN1: "gần đạt", CN2: "gần đạt" }, { CN1: "sắp đạt", CN2: "Đạt" }, ["2: 1 fixed, 0 new"]],
    ["one more", { CN1: "gần đạt" }, { CN1: "sắp đạt", CN2: "sắp đạt" }, ["2: 0 fixed, 1 new"]],
    ["the criterion that it quotes", { CN1: "Không đạt" }, { CN2: "Không đạt" }, []],
    ["nothing but that", { CN1: "Không đạt" }, { position: null }, ["2: 1 fixed, 1 new"]],
  ])("lines that differ in a value alone: %s", (_, before, now, lines) => {
    const { report } = checkWorkbook(nominations([before]), { today: serial("20/11/2022") });
    const detail = detailOf(report.rows[0]?.findings ?? []);
    expect(detail).not.toBe("");
    expect(linesOf(changesOf([{ ...now, id: ` ${idOf(0)} `, detail }]))).toEqual(lines);
  });

  test("a row without an id is new, and so is all that is due on it", () => {
    expect(linesOf(changesOf([{ id: idOf(0) }, { nominee: null, achievement: OTHER }]))).toEqual(["3: 0 fixed, 1 new"]);
  });

  test("a copied row got its lines from the other: they are new on it", () => {
    const changes = changesOf([
      { ...NAMELESS, detail: WRITTEN },
      { ...NAMELESS, detail: WRITTEN, position: "Trưởng phòng" },
    ]);
    expect(changes?.rows.map(({ row, fixed }) => [row, fixed.length])).toContainEqual([3, 0]);
  });
});
