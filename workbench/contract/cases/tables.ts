import { scripted } from "../case";
import { codeOf, locationOf, type Scratch } from "../scratch";

const ROWS = [
  ["Tên", "Số"],
  ["a", 1],
  ["b", 2],
];

/** A table at A1:B3 of the scratch sheet. */
async function withTable({ run, write }: Scratch): Promise<void> {
  await write("A1", ROWS);
  await run((sheet) => void (sheet.tables.add("A1:B3", true).name = "DoiChieu"));
}

const rowsOf = ({ run }: Scratch): Promise<number> =>
  run(async (sheet, context) => {
    const range = sheet.tables.getItem("DoiChieu").getRange().load("rowCount");
    await context.sync();
    return range.rowCount;
  });

/** Tables and defined names. */
export const TABLES = scripted({ source: "table" }, [
  {
    id: "table-columns-by-heading",
    title: "A column is found by its heading, and its body is below it",
    expected: [[1], [2]],
    observe: async (scratch) => {
      await withTable(scratch);
      return scratch.run(async (sheet, context) => {
        const body = sheet.tables.getItem("DoiChieu").columns.getItem("Số").getDataBodyRange().load("values");
        await context.sync();
        return body.values as number[][];
      });
    },
  },
  {
    id: "table-is-described",
    title: "A table has its sheet, its style and its header row",
    expected: { sheet: true, style: "TableStyleLight15", hasHeaders: true, hasTotals: false, headings: ["Tên", "Số"] },
    observe: async (scratch) => {
      await withTable(scratch);
      return scratch.run(async (sheet, context) => {
        const table = sheet.tables.getItem("DoiChieu");
        table.style = "TableStyleLight15";
        table.load("style, showHeaders, showTotals, worksheet/name");
        const head = table.getHeaderRowRange().load("values");
        await context.sync();
        return {
          sheet: table.worksheet.name === scratch.sheet,
          style: table.style,
          hasHeaders: table.showHeaders,
          hasTotals: table.showTotals,
          headings: (head.values[0] as string[]).map(String),
        };
      });
    },
  },
  {
    id: "table-column-missing",
    title: "A column that a table lacks is a null object, and so is its body",
    needs: "1.4",
    expected: true,
    observe: async (scratch) => {
      await withTable(scratch);
      return scratch.run(async (sheet, context) => {
        const { columns } = sheet.tables.getItem("DoiChieu");
        const body = columns.getItemOrNullObject("không có").getDataBodyRange().load("values");
        await context.sync();
        return body.isNullObject;
      });
    },
  },
  {
    id: "table-of-other-sheet",
    title: "A sheet's tables do not include those of another sheet",
    source: "issue2235",
    needs: "1.5",
    expected: true,
    observe: async (scratch) => {
      await withTable(scratch);
      return scratch.run(async (_sheet, context) => {
        const table = context.workbook.worksheets.getFirst().tables.getItemOrNullObject("DoiChieu").load("name");
        await context.sync();
        return table.isNullObject;
      });
    },
  },
  {
    id: "table-resize",
    title: "resize includes rows and keeps their values",
    needs: "1.13",
    expected: { rows: 5, values: [["c", 3]] },
    observe: async (scratch) => {
      await withTable(scratch);
      await scratch.write("A4", [["c", 3]]);
      await scratch.run((sheet) => {
        const table = sheet.tables.getItem("DoiChieu");
        table.resize(table.getRange().getResizedRange(2, 0));
      });
      return { rows: await rowsOf(scratch), values: await scratch.read("A4:B4", "values") };
    },
  },
  {
    id: "table-add-rows",
    title: "rows.add appends rows at the end",
    expected: { rows: 4, values: [["c", 3]] },
    observe: async (scratch) => {
      await withTable(scratch);
      await scratch.run((sheet) => void sheet.tables.getItem("DoiChieu").rows.add(undefined, [["c", 3]]));
      return { rows: await rowsOf(scratch), values: await scratch.read("A4:B4", "values") };
    },
  },
  {
    id: "table-grows-inside",
    title: "Rows inserted within a table belong to it",
    expected: 5,
    observe: async (scratch) => {
      await withTable(scratch);
      await scratch.run((sheet) => void sheet.getRange("3:4").insert("Down"));
      return rowsOf(scratch);
    },
  },
  {
    id: "table-auto-expand",
    title: "A table does not include a row that an add-in writes below it",
    assumptions: ["auto-expand"],
    expected: 3,
    observe: async (scratch) => {
      await withTable(scratch);
      await scratch.write("A4", [["c", 3]]);
      return rowsOf(scratch);
    },
  },
  {
    id: "table-overlap",
    title: "tables.add over a table is InvalidArgument, over merged cells InvalidOperation",
    assumptions: ["table-overlap"],
    source: "tableCollection",
    needs: "1.2",
    expected: { table: "InvalidArgument", merged: "InvalidOperation" },
    observe: async (scratch) => {
      await withTable(scratch);
      await scratch.run((sheet) => sheet.getRange("E1:F1").merge(false));
      return {
        table: await scratch.failure((sheet) => void sheet.tables.add("B2:C4", true)),
        merged: await scratch.failure((sheet) => void sheet.tables.add("E1:F4", true)),
      };
    },
  },
  {
    id: "table-refuses-merging",
    title: "Cells of a table cannot be merged",
    source: "tables",
    needs: "1.2",
    expected: true,
    observe: async (scratch) => {
      await withTable(scratch);
      const code = await scratch.failure((sheet) => sheet.getRange("A2:B2").merge(false));
      scratch.note(`code: ${code}`);
      return code !== "none";
    },
  },
  {
    id: "table-totals-row",
    title: "A totals row pushes the cells below the table down",
    assumptions: ["totals-row"],
    expected: [["below"]],
    observe: async (scratch) => {
      await withTable(scratch);
      await scratch.write("A4", [["below"]]);
      await scratch.run((sheet) => void (sheet.tables.getItem("DoiChieu").showTotals = true));
      return scratch.read("A5", "values");
    },
  },
  {
    id: "table-header-row-deleted",
    title: "Deleting only a table's header row is InvalidOperation",
    assumptions: ["delete-header-row"],
    expected: "InvalidOperation",
    observe: async (scratch) => {
      await withTable(scratch);
      return scratch.failure((sheet) => sheet.getRange("1:1").delete("Up"));
    },
  },
  {
    id: "table-headings-are-texts",
    title: "A heading becomes text, and a duplicate gets a number",
    source: "tables",
    expected: [["2022", "Tên", "Tên2"]],
    observe: async ({ run, write, read }) => {
      await write("A1", [
        [2022, "Tên", "Tên"],
        ["a", "b", "c"],
      ]);
      await run((sheet) => void sheet.tables.add("A1:C2", true));
      return read("A1:C1", "values");
    },
  },
  {
    id: "table-converted",
    title: "convertToRange keeps the values",
    needs: "1.2",
    expected: { tables: 0, values: ROWS },
    observe: async (scratch) => {
      await withTable(scratch);
      const tables = await scratch.run(async (sheet, context) => {
        sheet.tables.getItem("DoiChieu").convertToRange();
        const count = sheet.tables.getCount();
        await context.sync();
        return count.value;
      });
      return { tables, values: await scratch.read("A1:B3", "values") };
    },
  },
  {
    id: "table-name-taken",
    title: "A table name that is taken is refused at Table.name",
    source: "issue551",
    expected: { code: "InvalidArgument", location: "Table.name" },
    observe: async (scratch) => {
      await withTable(scratch);
      const error: unknown = await scratch
        .run((sheet) => void (sheet.tables.add("E1:F3", true).name = "DoiChieu"))
        .catch((reason: unknown) => reason);
      return { code: codeOf(error), location: locationOf(error) };
    },
  },
  {
    id: "defined-name",
    title: "A defined name is found whatever its case, and a missing one is a null object",
    source: "names",
    needs: "1.4",
    expected: { found: false, missing: true },
    observe: ({ run, onCleanUp }) =>
      run(async (sheet, context) => {
        const { names } = context.workbook;
        names.add("DoiChieuTen", sheet.getRange("A1"));
        onCleanUp(() => run((_sheet, later) => later.workbook.names.getItem("DoiChieuTen").delete()));
        const found = names.getItemOrNullObject("doichieuten").load("name");
        const missing = names.getItemOrNullObject("DoiChieuKhongCo").load("name");
        await context.sync();
        return { found: found.isNullObject, missing: missing.isNullObject };
      }),
  },
]);
