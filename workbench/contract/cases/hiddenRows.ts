import { scripted } from "../case";
import type { Scratch } from "../scratch";

const THREE = [["a"], ["b"], ["c"]];

/** Writes values to rows with a hidden one in the middle, and returns where they are. */
async function overHidden({ run, write, read }: Scratch, hide: (sheet: Excel.Worksheet) => void) {
  await write("A1", [["Tên"], ["một"], ["hai"], ["ba"]]);
  await run(hide);
  await write("A2", THREE);
  return read("A2:A5", "values");
}

/** Hidden rows and filters. */
export const HIDDEN_ROWS = scripted({ source: "range", needs: "1.9" }, [
  {
    id: "write-over-hidden-row",
    title: "Values written over a hidden row go to their own rows",
    assumptions: ["values-over-hidden-rows"],
    source: "issue224",
    expected: [["a"], ["b"], ["c"], [""]],
    observe: (scratch) => overHidden(scratch, (sheet) => void (sheet.getRange("3:3").rowHidden = true)),
  },
  {
    id: "write-over-filtered-row",
    title: "Values written over a row that a filter hides go to their own rows",
    assumptions: ["values-over-hidden-rows"],
    source: "issue224",
    expected: [["a"], ["b"], ["c"], [""]],
    observe: (scratch) =>
      overHidden(scratch, (sheet) => {
        const table = sheet.tables.add("A1:A4", true);
        table.autoFilter.apply(table.getRange(), 0, { filterOn: "Values", values: ["một", "ba"] });
      }),
  },
  {
    id: "hidden-cell-by-itself",
    title: "A value written to a single hidden cell is stored",
    source: "issue224",
    expected: [["x"]],
    observe: async ({ run, write, read }) => {
      await run((sheet) => void (sheet.getRange("2:2").rowHidden = true));
      await write("A2", [["x"]]);
      return read("A2", "values");
    },
  },
  {
    id: "row-hidden-of-some",
    title: "rowHidden is null if some rows of a range are hidden",
    expected: [true, null, false],
    observe: ({ run }) =>
      run(async (sheet, context) => {
        sheet.getRange("2:2").rowHidden = true;
        const ranges = ["A2", "A1:A3", "A3:A4"].map((address) => sheet.getRange(address).load("rowHidden"));
        await context.sync();
        return ranges.map(({ rowHidden }) => rowHidden);
      }),
  },
  {
    id: "visible-cells",
    title: "getSpecialCells(Visible) leaves hidden rows out",
    source: "specialCells",
    expected: [
      [0, 1],
      [2, 2],
    ],
    observe: async ({ run, write }) => {
      await write("A1", [["a"], ["b"], ["c"], ["d"]]);
      return run(async (sheet, context) => {
        sheet.getRange("2:2").rowHidden = true;
        const visible = sheet.getRange("A1:A4").getSpecialCellsOrNullObject("Visible");
        visible.load("areas/items/rowIndex, areas/items/rowCount");
        await context.sync();
        return visible.areas.items.map(({ rowIndex, rowCount }) => [rowIndex, rowCount]);
      });
    },
  },
  {
    id: "filter-hides-rows",
    title: "A filter hides rows, and isDataFiltered is true",
    source: "autoFilter",
    expected: { isFiltered: true, rowHidden: true },
    observe: async ({ run, write }) => {
      await write("A1", [["Tên"], ["một"], ["hai"]]);
      return run(async (sheet, context) => {
        const table = sheet.tables.add("A1:A3", true);
        table.autoFilter.apply(table.getRange(), 0, { filterOn: "Values", values: ["hai"] });
        table.autoFilter.load("isDataFiltered");
        const row = sheet.getRange("A2").load("rowHidden");
        await context.sync();
        return { isFiltered: table.autoFilter.isDataFiltered, rowHidden: row.rowHidden };
      });
    },
  },
  {
    id: "cleared-filter-shows",
    title: "clearFilters shows all rows again",
    source: "table",
    expected: false,
    observe: async ({ run, write }) => {
      await write("A1", [["Tên"], ["một"], ["hai"]]);
      return run(async (sheet, context) => {
        const table = sheet.tables.add("A1:A3", true);
        table.autoFilter.apply(table.getRange(), 0, { filterOn: "Values", values: ["hai"] });
        table.clearFilters();
        const rows = sheet.getRange("A1:A3").load("rowHidden");
        await context.sync();
        return rows.rowHidden;
      });
    },
  },
  {
    id: "filtered-row-shown",
    title: "A row that a filter hides can be shown by itself, and the filter stays",
    assumptions: ["filtered-row-shown"],
    source: "autoFilter",
    expected: { isFiltered: true, areHidden: [false, true] },
    observe: async ({ run, write }) => {
      await write("A1", [["Tên"], ["một"], ["hai"], ["ba"]]);
      return run(async (sheet, context) => {
        const table = sheet.tables.add("A1:A4", true);
        table.autoFilter.apply(table.getRange(), 0, { filterOn: "Values", values: ["ba"] });
        sheet.getRange("2:2").rowHidden = false;
        table.autoFilter.load("isDataFiltered");
        const rows = ["A2", "A3"].map((address) => sheet.getRange(address).load("rowHidden"));
        await context.sync();
        return { isFiltered: table.autoFilter.isDataFiltered, areHidden: rows.map(({ rowHidden }) => rowHidden) };
      });
    },
  },
  {
    id: "hidden-values-read",
    title: "values of a range include hidden rows",
    expected: [["a"], ["b"]],
    observe: async ({ run, write, read }) => {
      await write("A1", [["a"], ["b"]]);
      await run((sheet) => void (sheet.getRange("2:2").rowHidden = true));
      return read("A1:A2", "values");
    },
  },
]);
