import type { Edit } from "../../src/core/report/edits";
import { BYTES_OF_EDIT, costsOf } from "../../src/workbook/costs";
import type { Ground } from "../../src/workbook/ground";

const costsOfTable = (rows: number | null) =>
  costsOf(
    {
      snapshot: { sheets: [], tables: [], tableNames: [], readOnly: false },
      checked: {
        sheet: {
          layout: {
            sheet: "S",
            table: rows === null ? null : "DeNghi",
            tableArea: rows === null ? null : { row: 0, column: 0, rows, columns: 9 },
          },
        },
      },
      standing: { row: 0, column: 0, values: [] },
    } as unknown as Ground,
    null,
  );

const widen = (columns: number, name = "DeNghi"): Edit => ({
  kind: "resizeTable",
  sheet: "S",
  name,
  by: { rows: 0, columns },
});

test.each<[string, number | null, Edit, number]>([
  // Two answers, values and formulas, of a line a row: ["","",""],
  ["columns that the list takes in, a line a row", 100_000, widen(3), 2_200_000],
  ["no columns", 100_000, widen(0), 0],
  ["another table", 100_000, widen(3, "Khac"), 0],
  ["a list without a table", null, widen(3), 0],
  ["a sheet", 100_000, { kind: "addSheet", sheet: "S" }, 0],
])("%s", (_name, rows, edit, bytes) => {
  expect(costsOfTable(rows).other(edit)).toBe(BYTES_OF_EDIT + bytes);
});
