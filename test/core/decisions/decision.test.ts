import {
  changedParts,
  parseTrace,
  readTrace,
  readVerdict,
  TRACE_PARTS,
  type TracePart,
} from "../../../src/core/decisions/decision";
import { type BookOptions, NOTHING, type Row } from "../../support/nominations";
import { AWARDS } from "../../support/planSheet";
import { idOf, seen } from "../../support/seen";

const A = idOf(0);

const hashes = (row: Row = {}, options: BookOptions = {}) => parseTrace(`${A} ${seen(row, options)}`)?.hashes ?? [];
const changed = (row: Row, before: Row = {}, options: BookOptions = {}) =>
  changedParts(hashes(before, options), hashes(row, options));

test("ten parts, short, read back as written", () => {
  expect(hashes()).toHaveLength(TRACE_PARTS.length);
  expect(seen()).toMatch(/^(?:[0-9a-z]{6}|-)(?: (?:[0-9a-z]{6}|-)){9}$/u);
  expect(seen()).toBe(seen());
  expect(hashes({ ...NOTHING, nominee: "a" }).filter((hash) => hash === "-")).toHaveLength(9);
});

test.each([
  "",
  "abc",
  `${A} - - - - - - - - -`,
  `${A} - - - - - - - - - - -`,
  `${A} ABCDEF - - - - - - - - -`,
  "- - - - - - - - - -",
  "HS-1 - - - - - - - - - -",
])("%j is none of ours", (text) => {
  expect(parseTrace(text)).toBeNull();
  expect(readTrace(text, A)).toEqual({ state: "unreadable" });
});

test("spaces around do not matter", () => {
  expect(parseTrace(`  ${A}\n${seen().replaceAll(" ", "\n ")} `)).toEqual({ id: A, hashes: hashes() });
});

test("a trace with another id than its row is not used for that row", () => {
  expect(readTrace(`${A} ${seen()}`, A)).toEqual({ state: "read", hashes: hashes() });
  expect(readTrace(`${A} ${seen()}`, idOf(1))).toEqual({ state: "foreign" });
});

test("the value of a number counts, not its displayed text", () => {
  const shown = (text: string): Row => {
    const number = { value: 1.5, shown: text };
    return { nominee: number, position: number, unit: number, achievement: number, report: number, CN1: number };
  };
  expect(changed(shown("1,5"), shown("1.5"))).toEqual([]);
});

test.each<[TracePart, Row]>([
  ["award", { award: "CA-CN" }],
  ["award", { award: "Huân chương" }],
  ["subject", { award: "Huân chương", subject: "Tập thể" }],
  ["nominee", { nominee: "Nguyễn Văn Ân" }],
  ["position", { position: null }],
  ["unit", { unit: "Văn phòng" }],
  ["proposedOn", { proposedOn: { date: "16/11/2022" } }],
  ["proposedOn", { proposedOn: "hôm qua" }],
  ["criteria", { CN1: "Không đạt" }],
  ["criteria", { CN2: null }],
  ["criteria", { TT1: "Đạt" }],
  ["criteria", { CN1: "gần đạt" }],
  ["achievement", { achievement: "Khác" }],
  ["report", { report: "15/BC" }],
  ["report", { report: "Không" }],
  ["discipline", { discipline: "Có" }],
])("%s: %j is a change", (part, row) => {
  expect(changed(row, part === "subject" ? { award: "Huân chương" } : {})).toEqual([part]);
});

test.each<[string, Row, Row]>([
  ["spelling", { nominee: "NGUYỄN  văn An.".normalize("NFD"), position: " chuyên viên" }, {}],
  ["the award's code", { award: "STTTT-CN" }, {}],
  ["the date typed, its time", { proposedOn: "15.11.2022 8:00" }, { proposedOn: { date: "15/11/2022", time: 0.2 } }],
  ["words for met", { CN1: "x", CN2: "TRUE" }, {}],
  ["words for blank", { CN1: "N/A" }, { CN1: "-" }],
  ["words for yes", { report: 1 }, {}],
  ["no and blank", { report: "chưa", discipline: null }, { report: null, discipline: "Không" }],
  ["any text about discipline means yes", { discipline: "có đơn" }, { discipline: "x" }],
  [
    "columns that are no part of it",
    { registeredOn: null, lateAcceptance: "a", directInvolvement: "Có", ordinal: 3 },
    {},
  ],
])("%s is no change", (_, row, before) => {
  expect(changed(row, before)).toEqual([]);
});

test("an award that is not given for the subject: a code means its row, a name the award", () => {
  const subject = "Hộ gia đình";
  expect(changed({ subject, award: "STTTT-TT" }, { subject, award: "STTTT-CN" })).toEqual(["award"]);
  const awards = AWARDS.slice(2).map((line) => [...line.slice(0, -1), "Giấy khen Sở"]);
  const plan = { plan: { awards } };
  expect(changed({ subject, award: "Giấy khen Sở" }, { subject }, plan)).toEqual([]);
});

test("an unreadable criterion counts as its text; an error counts as none", () => {
  expect(changed({ CN1: "gần đạt" }, { CN1: "sắp đạt" })).toEqual(["criteria"]);
  const error = { error: "#N/A" };
  expect(changed({ CN1: error, proposedOn: error }, { CN1: null, proposedOn: null })).toEqual([]);
  expect(changed({ achievement: null }, { achievement: error })).toEqual([]);
});

test("an unreadable date counts as its text: neither a blank nor another text", () => {
  expect(changed({ proposedOn: "hôm qua" }, { proposedOn: null })).toEqual(["proposedOn"]);
  expect(changed({ proposedOn: "hôm qua" }, { proposedOn: "hôm kia" })).toEqual(["proposedOn"]);
  expect(changed({ proposedOn: "HÔM  QUA".normalize("NFD") }, { proposedOn: "hôm qua" })).toEqual([]);
});

test("a unit by its other name, either way", () => {
  const units = [["Phòng Công nghệ thông tin", "CNTT"]];
  expect(changed({ unit: "cntt" }, {}, { units })).toEqual([]);
  expect(changedParts(hashes({}, {}), hashes({}, { units }))).toEqual([]);
});

test("codes that the Office writes in another case are no change", () => {
  const criteria = [
    ["cn1", "sttTT-cn", "a"],
    ["Cn2", "STTTT-CN", "b"],
  ];
  const awards = AWARDS.map(([code, ...line]) => [String(code).toLowerCase(), ...line]);
  expect(changedParts(hashes(), hashes({}, { plan: { awards, criteria } }))).toEqual([]);
  const unknown = { subject: "Hộ gia đình", award: "STTTT-CN" };
  expect(changedParts(hashes(unknown), hashes(unknown, { plan: { awards } }))).toEqual([]);
});

test("a criterion added to the plan, and an absent column, are no change", () => {
  const criteria = [
    ["CN2", "STTTT-CN", "b"],
    ["CN1", "STTTT-CN", "a"],
    ["CN3", "STTTT-CN", "c"],
  ];
  expect(changedParts(hashes(), hashes({}, { plan: { criteria }, extra: [["CN3", null]] }))).toEqual([]);
  expect(
    changedParts(hashes({ report: null, position: null }), hashes({}, { without: ["report", "position"] })),
  ).toEqual([]);
});

test.each([
  ["approved", ["Duyệt", "DUYỆT".normalize("NFD"), "Đồng ý", "đồng\u00a0ý.", "OK", "ok!", "Có"]],
  ["refused", ["Không duyệt", "không  đồng ý", "KHÔNG"]],
  ["undecided", ["", " ", "-", "…", "\u200b"]],
  ["unreadable", ["Duyet", "Chưa", "x", "TRUE", "Duyệt?a", "Không, bổ sung"]],
])("decisions: %s", (verdict, texts) => {
  expect(texts.map(readVerdict)).toEqual(texts.map(() => verdict));
});
