import { scripted } from "../case";

const ROWS = [
  ["Tên", "Loại"],
  ["a", "x"],
  ["b", "x"],
  ["c", "y"],
];

/** The number of texts in the filter of each column. */
const counts = (criteria: readonly Excel.FilterCriteria[]): number[] =>
  criteria.map(({ values }) => values?.length ?? 0);

/** Filters of tables and of ranges. */
export const FILTERS = scripted({ source: "autoFilter", needs: "1.9" }, [
  {
    id: "filter-of-column",
    title: "A table's column is filtered and cleared by itself; the filter of another column stays",
    expected: { isEnabled: true, both: [2, 1], left: [0, 1] },
    observe: async ({ run, write }) => {
      await write("A1", ROWS);
      return run(async (sheet, context) => {
        const table = sheet.tables.add("A1:B4", true);
        table.columns.getItemAt(0).filter.applyValuesFilter(["a", "b"]);
        table.columns.getItemAt(1).filter.applyValuesFilter(["x"]);
        const { autoFilter } = table;
        autoFilter.load("enabled, criteria");
        await context.sync();
        const both = counts(autoFilter.criteria);
        table.columns.getItemAt(0).filter.clear();
        autoFilter.load("criteria");
        await context.sync();
        return { isEnabled: autoFilter.enabled, both, left: counts(autoFilter.criteria) };
      });
    },
  },
  {
    id: "filter-of-sheet",
    title: "A plain range is filtered by a column of it, and the criteria of that column can be cleared",
    needs: "1.14",
    expected: { before: true, area: "A1:B4", filtered: [1, 0], cleared: [0, 0] },
    observe: async ({ run, write }) => {
      await write("A1", ROWS);
      return run(async (sheet, context) => {
        const { autoFilter } = sheet;
        const none = autoFilter.getRangeOrNullObject().load("address");
        await context.sync();
        autoFilter.apply(sheet.getRange("A1:B4"), 0, { filterOn: "Values", values: ["a"] });
        const range = autoFilter.getRangeOrNullObject().load("address");
        autoFilter.load("criteria");
        await context.sync();
        const filtered = counts(autoFilter.criteria);
        autoFilter.clearColumnCriteria(0);
        autoFilter.load("criteria");
        await context.sync();
        const area = range.address.replace(/^.*!/u, "");
        return { before: none.isNullObject, area, filtered, cleared: counts(autoFilter.criteria) };
      });
    },
  },
]);
