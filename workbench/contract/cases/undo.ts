import { scripted } from "../case";
import { codeOf } from "../scratch";

/** More cells than office.js sends in one request; such a group failed in office-js #6491. */
const MANY = Array.from({ length: 600 }, (_, row) => [`một ${row}`, `hai ${row}`, `ba ${row}`]);

type Step = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** The error code of a run of several requests in one group; "none" if Excel accepts it. */
const groupOf = (name: string, steps: readonly Step[]): Promise<string> =>
  Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, async (context) => {
    for (const step of steps) {
      step(context.workbook.worksheets.getItem(name), context);
      await context.sync();
    }
    return "none";
  }).catch(codeOf);

/** Several requests as one step of undo. */
export const UNDO = scripted({ source: "undo", needs: "1.20" }, [
  {
    id: "undo-group-of-cells",
    title: "A run with mergeUndoGroup writes values, formats and many cells in several requests",
    expected: { code: "none", last: [["ba 599"]] },
    observe: async ({ sheet, read }) => ({
      code: await groupOf(sheet, [
        (own) => void (own.getRange("A1").values = [["một"]]),
        (own) => void (own.getRange("A1").format.font.bold = true),
        (own) => void (own.getRange("A1:C600").values = MANY),
      ]),
      last: await read("C600", "values"),
    }),
  },
  {
    id: "undo-group-of-tables",
    title: "A run with mergeUndoGroup makes a table, a drop-down, a conditional format and a chart",
    expected: "none",
    observe: ({ sheet }) =>
      groupOf(sheet, [
        (own) => void (own.getRange("A1:B2").values = [["Tên", "Số"], ["a", 1]]), // prettier-ignore
        (own) => void own.tables.add("A1:B2", true),
        (own) => {
          own.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
          const rule = own.getRange("B2").conditionalFormats.add("CellValue").cellValue;
          rule.format.fill.color = "#FFEB9C";
          rule.rule = { formula1: "=1", operator: "EqualTo" };
          own.charts.add("BarClustered", own.getRange("A1:B2"), "Columns");
          own.freezePanes.freezeRows(1);
        },
      ]),
  },
]);
