import fc from "../support/fastCheck";
import { checkWorkbook } from "../../src/core/checkWorkbook";
import type { Finding } from "../../src/core/findings/finding";
import type { RowReport } from "../../src/core/report/report";
import type { WorkbookSnapshot } from "../../src/core/cells/snapshot";
import { serial, type Content } from "../support/cells";
import {
  COLLECTIVE,
  COLUMNS,
  NOTHING,
  POLICE,
  VALID,
  nominations,
  type BookOptions,
  type Row,
} from "../support/nominations";
import { idOf } from "../support/seen";
import { vietnamese } from "../support/spellings";
import { runs } from "../support/lane";
import { planInSteps } from "../../src/core/report/planEdits";
import { runThrough as runSteps } from "../../src/core/steps";

const check = (snapshot: WorkbookSnapshot) => checkWorkbook(snapshot, { today: serial("31/12/2022") });
const units = [
  ["Phòng Công nghệ thông tin", "CNTT", { date: "20/04/2022" }, "Có"],
  ["Văn phòng", "VP", "", ""],
];

/** Rows that are often alike, and often at fault. */
const some = <T extends Content>(...values: T[]) => fc.constantFrom(...values);
const row: fc.Arbitrary<Row> = fc
  .record({
    base: fc.constantFrom<Row>({}, {}, COLLECTIVE, POLICE),
    over: fc.record(
      {
        award: some("STTTT-CN", "STTTT-TT", "Huân chương", null),
        nominee: some("Nguyễn Văn An", "NGUYỄN VĂN AN", "Nguyễn Văn Ân", "Lê Hòa", "lê hoà", null),
        position: some("Chuyên viên", "Trưởng phòng", null),
        unit: some("Phòng Công nghệ thông tin", "CNTT", "Văn phòng", "Khác", null),
        registeredOn: some<Content>({ date: "05/04/2022" }, { date: "28/04/2022" }, "25/4/2022", null),
        proposedOn: some<Content>({ date: "01/12/2022" }, "30/11/2022", 2022, null),
        CN1: some("Không đạt", "?a", null),
        achievement: some("Tốt", "Xây dựng phong trào văn nghệ quần chúng ở cơ quan", null),
        lateAcceptance: some("Giám đốc đồng ý 02/12", "Không"),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ base, over }) => ({ ...base, ...over }));

const rows = fc.array(row, { minLength: 1, maxLength: 8 });
/** With ids of their own, so that none depends on the order. */
const named = rows.map((list) => list.map((item, index) => ({ ...item, id: idOf(index), ordinal: index })));

/** A finding without its place: what is left when its row moves. Rows that sentences name are looked up elsewhere. */
const inShort = ({ rule, messageId, severity, field, value }: Finding) =>
  [rule, messageId, severity, field, value].join("|");
const byId = (list: readonly RowReport[]) =>
  new Map(list.map(({ id, outcome, award, findings }) => [id, { outcome, award, findings: findings.map(inShort) }]));

test("permuting the rows permutes the findings and changes nothing else", () => {
  const decisions = [0, 1, 2].map((index) => ({ "Mã đề nghị": idOf(index), "Ý kiến Giám đốc": "Duyệt" }));
  const shuffled = named.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(shuffled, fc.boolean(), ([list, permuted], inTable) => {
      const options: BookOptions = { units, decisions, table: inTable ? "DeNghi" : null };
      const before = check(nominations(list, options)).report;
      const after = check(nominations(permuted, options)).report;
      expect(byId(after.rows)).toEqual(byId(before.rows));
      expect(after.rows.map(({ row }) => row)).toEqual(before.rows.map(({ row }) => row));
      expect({ ...after, rows: [] }).toEqual({ ...before, rows: [] });
    }),
  );
});

test("unknown columns and blank rows change no outcome", () => {
  const blanks = fc.array(fc.nat({ max: 8 }), { maxLength: 4 });
  fc.assert(
    fc.property(named, blanks, fc.array(vietnamese, { maxLength: 8 }), fc.boolean(), (list, places, notes, inTable) => {
      const table = inTable ? "DeNghi" : null;
      const spread: Row[] = [...list];
      for (const place of places) spread.splice(place, 0, NOTHING);
      const before = check(nominations(list, { units, table })).report;
      const extra = [
        ["Ghi chú của tôi", ...notes],
        ["Cột 2", 1, 2, { error: "#N/A" }],
      ];
      const after = check(nominations(spread, { units, table, extra: inTable ? extra : [["Ghi chú của tôi"]] })).report;
      expect(byId(after.rows)).toEqual(byId(before.rows));
      expect(after.quotas).toEqual(before.quotas);
    }),
  );
});

/** Anything that a cell may contain. */
const content: fc.Arbitrary<Content> = fc.oneof(
  vietnamese,
  fc.double(),
  fc.integer({ min: 30000, max: 80000 }),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom<Content>(
    { error: "#N/A" },
    { error: "#REF!" },
    { formula: "=A1", result: "" },
    { formula: "=A1", result: 0 },
  ),
  fc.constantFrom(...Object.values(VALID)),
  fc.constantFrom(
    "Duyệt",
    idOf(0),
    idOf(1),
    "I.",
    "Cộng",
    "Nơi nhận",
    "Hình thức",
    "Đơn vị",
    "__proto__",
    "constructor",
    "x".repeat(40_000),
  ),
);

const mess = fc.array(fc.array(content, { maxLength: COLUMNS.length }), { maxLength: 6 });
const messyRows = fc.array(fc.dictionary(fc.constantFrom(...COLUMNS), content), {
  minLength: 1,
  maxLength: 6,
}) as fc.Arbitrary<Row[]>;

/** All steps from cells to edits; a throw fails the property. */
function runThrough(snapshot: WorkbookSnapshot): void {
  const { report, checked } = check(snapshot);
  expect(report.crashedRules).toEqual([]);
  expect(report.stopped).toBe(checked === null);
  if (checked) expect(Array.isArray(runSteps(planInSteps(snapshot, checked, report)))).toBe(true);
}

test("cells of any type never throw, nor crash a rule", () => {
  fc.assert(
    fc.property(messyRows, mess, fc.boolean(), (list, more, inTable) => {
      runThrough(nominations(list, inTable ? {} : { table: null, above: more.slice(0, 2), below: more.slice(2) }));
    }),
    { numRuns: runs(100, 1_000) },
  );
});

test("nor do plans, unit lists and decisions", () => {
  const fields = fc.dictionary(
    fc.constantFrom("Mã đề nghị", "Ý kiến Giám đốc", "Ghi chú của Giám đốc", "Dấu vết", "Đơn vị"),
    content,
  );
  fc.assert(
    fc.property(messyRows, mess, fc.array(fields, { maxLength: 4 }), (list, lines, decisions) => {
      runThrough(nominations(list, { decisions }));
      runThrough(nominations(list, { units: lines.map((line) => line.slice(0, 4)) }));
      runThrough(nominations(list, { plan: { moreLines: lines.map((line) => line.slice(0, 2)) } }));
      runThrough(
        nominations(list, {
          plan: { awards: lines.map((line) => line.slice(0, 6)), criteria: lines.map((line) => line.slice(0, 3)) },
        }),
      );
    }),
  );
});
