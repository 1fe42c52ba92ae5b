import fc from "../support/fastCheck";
import { CLEAN } from "../../samples/data";
import { HEADINGS } from "../../samples/office";
import { newSheet, newWorkbook, put, putTable, type Value } from "../../samples/sheets";
import { open } from "../support/flow";
import { foreignPlaces } from "../support/people";
import { vietnamese } from "../support/spellings";
import { runs } from "../support/lane";

const RUNS = runs(12, 300);

/** Whatever Excel lets a cell hold. */
const value: fc.Arbitrary<Value> = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  { weight: 3, arbitrary: fc.constantFrom(...CLEAN.flat()) },
  vietnamese,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: 30_000, max: 80_000 }),
  fc.boolean(),
  fc.constantFrom<Value>(
    { error: "#N/A" },
    { error: "#REF!" },
    { formula: "=A1", error: "#VALUE!" },
    { formula: "=A1", result: "" },
    { formula: "=A1", result: 0 },
    { date: "28/04/2022" },
  ),
  fc.constantFrom("=1+1", "+84", "-5", "@SUM(A1)", "'a", '=HYPERLINK("x")', "\t=1", "\r\n", "DROP TABLE", "__proto__"),
  fc.constantFrom(
    "😀",
    "👩‍👩‍👧",
    "\ud83d",
    "\udc00a",
    "𝒱ăn",
    "\u0000",
    "\u202eabc",
    "ﬀ",
    "x".repeat(32_767),
    "ễ".normalize("NFD"),
  ),
  fc.constantFrom(
    "I.",
    "Cộng",
    "Tổng số",
    "Nơi nhận:",
    "TM. BAN",
    "HS-222222",
    "Hợp lệ",
    "Duyệt",
    "Kiên Giang, ngày 1 tháng 2 năm 2022",
  ),
);

const heading = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...HEADINGS) },
  fc.constantFrom("Mã đề nghị", "Trạng thái kiểm tra", "Chi tiết kiểm tra", "Họ tên", "Hình thức", "Phòng ban"),
  fc.constantFrom("Mục", "Giá trị", "Mã", "Nội dung", "Chỉ tiêu", "Ý kiến Giám đốc", "Dấu vết"),
);

const sheet = fc.record({
  above: fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 3 }),
  /** Mostly with the four required headings. */
  needed: fc.boolean(),
  headings: fc.uniqueArray(heading, { minLength: 1, maxLength: 14 }),
  lines: fc.array(fc.array(value, { maxLength: 16 }), { maxLength: 8 }),
  table: fc.constantFrom(
    null,
    null,
    "DeNghi",
    "KeHoach",
    "HinhThuc",
    "TieuChuan",
    "DonVi",
    "XetDuyet",
    "XetDuyetCu",
    "Bang1",
  ),
  hidden: fc.boolean(),
});
type Drawn = typeof sheet extends fc.Arbitrary<infer T> ? T : never;

const NEEDED = ["Hình thức khen thưởng", "Đối tượng", "Tên tập thể, cá nhân", "Đơn vị"];

function draw({ above, needed, headings, lines, table, hidden }: Drawn, index: number, taken: Set<string>) {
  const drawn = newSheet(["Đề nghị", "Tổng hợp", "Sheet 3's"][index] ?? `Sheet ${index}`, []);
  const names = needed ? [...new Set([...NEEDED, ...headings])] : headings;
  const rows = table === null || taken.has(table) ? [names, ...lines] : [];
  for (const [r, line] of [...above, ...rows].entries()) {
    for (const [c, item] of line.entries()) if (item !== "") put(drawn, r, c, item);
  }
  if (rows.length === 0 && table !== null) {
    putTable(drawn, table, above.length, 0, names, lines.length === 0 ? [[]] : lines);
    taken.add(table);
  }
  if (hidden && index > 0) drawn.visibility = "Hidden";
  return drawn;
}

test("any workbook gets a result, and only the add-in's cells change", async () => {
  const seen = { stopped: 0, checked: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(sheet, { minLength: 1, maxLength: 3 }), async (sheets) => {
      const taken = new Set<string>();
      const opened = open(
        newWorkbook(
          "x.xlsx",
          sheets.map((item, index) => draw(item, index, taken)),
        ),
      );
      const before = opened.cells();
      const { report, written } = await opened.validate();
      seen[report.stopped ? "stopped" : "checked"]++;
      expect(report.crashedRules).toEqual([]);
      const changed = opened.changesSince(before);
      if (report.stopped) expect(changed).toEqual([]);
      expect(foreignPlaces(opened, report.sheet, changed)).toEqual([]);
      expect(written.unconfirmed).toBe(0);

      const again = await opened.validate();
      expect(again.written.cells).toBe(0);
      expect(again.report.rows.map(({ id, outcome }) => [id, outcome])).toEqual(
        report.rows.map(({ id, outcome }) => [id, outcome]),
      );
    }),
    { numRuns: RUNS },
  );
  expect(Math.min(seen.stopped, seen.checked)).toBeGreaterThan(0);
});
