import fc from "../support/fastCheck";
import { CLEAN, FAULTS, UNITS } from "../../samples/data";
import { HEADINGS, officeWorkbook } from "../../samples/office";
import { newSheet, put, putTable, type Value } from "../../samples/sheets";
import type { Workbook } from "../../workbench/host/model";
import { open, type Run } from "../support/flow";
import { runs } from "../support/lane";

/** A list of nominations, and how it is placed in its workbook. */
interface List {
  rows: readonly (readonly Value[])[];
  columns: readonly number[];
  inTable: boolean;
  name: string;
  /** Columns that the add-in does not know, at the left. */
  strange: number;
  /** Rows of the sheet above the headings. */
  above: number;
}

/** Each run validates two workbooks over office.js. */
const RUNS = runs(1, 40);

const POOL: readonly (readonly Value[])[] = [...CLEAN, ...FAULTS.map((row) => row.slice(0, HEADINGS.length))];
const NO_ROW: readonly Value[] = HEADINGS.map(() => "");
const LEFTOVERS: readonly Value[] = HEADINGS.map((_, index): Value =>
  index % 3 === 0 ? { formula: "=A1", result: "" } : index % 3 === 1 ? { formula: "=A1", error: "#N/A" } : "",
);

const USUAL: Omit<List, "rows"> = {
  columns: HEADINGS.map((_, index) => index),
  inTable: true,
  name: "Đề nghị",
  strange: 0,
  above: 4,
};

function workbookOf({ rows, columns, inTable, name, strange, above }: List): Workbook {
  const workbook = officeWorkbook("x.xlsx", UNITS, [], null);
  const sheet = newSheet(name, []);
  const notes = Array.from({ length: strange }, (_, index) => `Cột riêng ${index + 1}`);
  const headings = [...notes, ...columns.map((index) => HEADINGS[index] ?? "")];
  const lines = rows.map((row, r) => [
    ...notes.map((_, index) => `ghi ${(r + index) % 3}`),
    ...columns.map((index) => row[index] ?? ""),
  ]);
  put(sheet, 0, 0, "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG");
  if (inTable) putTable(sheet, "DeNghi", above, 0, headings, lines);
  else {
    for (const [r, line] of [headings, ...lines].entries()) {
      for (const [c, value] of line.entries()) if (value !== "") put(sheet, above + r, c, value);
    }
  }
  workbook.sheets.splice(2, 1, sheet);
  return workbook;
}

/** The findings of each nomination, wherever it is; row numbers in sentences are not compared. */
function comparable({ report }: Run): unknown {
  const rows = report.rows.map(({ award, subject, nominee, unit, outcome, findings }) => {
    const about = findings.map(({ rule, messageId, severity, field, value }) =>
      [rule, messageId, severity, field, value].join(" "),
    );
    return JSON.stringify([award, subject, nominee, unit, outcome, about.sort()]);
  });
  const { blankRows: _, ...totals } = report.totals;
  return { rows: rows.sort(), quotas: report.quotas, totals };
}

const some = fc.shuffledSubarray([...POOL], { minLength: 1, maxLength: 14 });
const answer = async (list: List) => comparable(await open(workbookOf(list)).validate());

async function sameAnswer(change: fc.Arbitrary<(list: List) => List>) {
  await fc.assert(
    fc.asyncProperty(some, fc.boolean(), change, async (rows, inTable, apply) => {
      const list: List = { ...USUAL, rows, inTable };
      expect(await answer(apply(list))).toEqual(await answer(list));
    }),
    { numRuns: RUNS },
  );
}

describe("the report is the same when", () => {
  test("the rows are in another order", async () => {
    const order = fc.array(fc.nat(), { minLength: 14, maxLength: 14 });
    await sameAnswer(
      order.map((keys) => (list) => {
        const keyed = list.rows.map((row, index) => ({ row, key: keys[index] ?? 0 }));
        return { ...list, rows: keyed.sort((a, b) => a.key - b.key).map(({ row }) => row) };
      }),
    );
  });

  test("the columns are in another order", async () => {
    const columns = fc.shuffledSubarray([...USUAL.columns], { minLength: USUAL.columns.length });
    await sameAnswer(columns.map((shuffled) => (list) => ({ ...list, columns: shuffled })));
  });

  test("the sheet has another name, or the list begins further down", async () => {
    const name = fc.constantFrom("Sheet1", "DS (2)", "Tháng 11's", "đề nghị", "!", "名簿", "a".repeat(31));
    await sameAnswer(
      fc.tuple(name, fc.integer({ min: 1, max: 28 })).map(([to, above]) => (list) => ({ ...list, name: to, above })),
    );
  });

  test("unknown columns are added", async () => {
    await sameAnswer(fc.integer({ min: 1, max: 5 }).map((strange) => (list) => ({ ...list, strange })));
  });

  test("there are blank rows and leftover formulas between and below", async () => {
    const added = fc.array(fc.tuple(fc.nat({ max: 14 }), fc.constantFrom(NO_ROW, LEFTOVERS)), {
      minLength: 1,
      maxLength: 5,
    });
    await sameAnswer(
      added.map((more) => (list) => {
        const rows = [...list.rows];
        for (const [index, row] of more) rows.splice(Math.min(index, rows.length), 0, row);
        return { ...list, rows };
      }),
    );
  });

  test("the list is a table or a plain range", async () => {
    await sameAnswer(fc.constant((list: List) => ({ ...list, inTable: !list.inTable })));
  });

  test.each([true, false])(
    "texts have a number format that displays them in another way, in a table: %s",
    async (inTable) => {
      const list: List = { ...USUAL, rows: POOL, inTable };
      const workbook = workbookOf(list);
      const formats = ['_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', ";;;", '"Phòng "@'];
      for (const row of workbook.sheets[2]?.rows ?? [])
        row?.forEach((cell, column) => {
          if (typeof cell?.value !== "string") return;
          row[column] = { ...cell, style: { ...cell.style, numberFormat: formats[column % formats.length] ?? "" } };
        });
      expect(comparable(await open(workbook).validate())).toEqual(await answer(list));
    },
  );
});
