import { summaryTaken } from "../../../src/core/decisions/listFindings";
import { testRule } from "../../support/testRule";
import { COLUMNS, nominationSheet, summarySheet } from "../../support/nominations";
import { planSheet, unitSheet } from "../../support/planSheet";
import { workbook } from "../../support/workbook";

const summary = summarySheet([]);
const HEADINGS = ["Hình thức", "Đối tượng", "Họ tên", "Đơn vị"];
const list = nominationSheet([{}]);

testRule(summaryTaken, {
  valid: [
    { name: "its own sheet", workbook: workbook(planSheet(), unitSheet([["A"]]), list, summary) },
    { name: "no list of decisions", workbook: workbook(list) },
    { name: "three of the four headings", workbook: workbook(list, { ...summary, cells: [HEADINGS.slice(0, 3)] }) },
    {
      name: "a table of the Director's own",
      workbook: workbook(list, {
        ...summary,
        tables: [...(summary.tables ?? []), { name: "Rieng", address: "M5", rows: [["A"], ["B"]] }],
      }),
    },
    { name: `the lists' own headings, and ${COLUMNS.length} columns elsewhere`, workbook: workbook(summary, list) },
  ],
  invalid: [
    ...["KeHoach", "HinhThuc", "TieuChuan", "DonVi"].map((name) => ({
      name: `it holds the table ${name}`,
      workbook: workbook(
        list,
        {
          ...summary,
          tables: [
            ...(summary.tables ?? []),
            { name, address: "M5", rows: name === "KeHoach" ? planRows() : rowsOf(name) },
          ],
        },
        ...others(name),
      ),
      findings: ["A5 holdsTable"],
      quoting: [name],
    })),
    {
      name: "a row with all four headings above the list",
      workbook: workbook(list, { ...summary, cells: [[], ["STT", ...HEADINGS]] }),
      findings: ["A2 holdsNominations"],
    },
    {
      name: "below it, beyond row 30",
      workbook: workbook(list, { ...summary, cells: [...Array.from({ length: 40 }, () => []), [null, ...HEADINGS]] }),
      findings: ["B41 holdsNominations"],
    },
    {
      name: "before the nomination sheet is looked for",
      workbook: workbook({ ...summary, cells: [HEADINGS] }),
      stage: "registration",
      findings: ["A1 holdsNominations"],
    },
  ],
});

function planRows() {
  return planSheet().tables?.[0]?.rows ?? [];
}

function rowsOf(name: string) {
  return name === "DonVi"
    ? [["Đơn vị"], ["A"]]
    : (planSheet().tables?.find((table) => table.name === name)?.rows ?? []);
}

/** The rest of a plan, so that it can be read. */
function others(name: string) {
  const tables = (planSheet().tables ?? []).filter((table) => table.name !== name);
  return name === "DonVi" ? [] : [{ ...planSheet(), tables }];
}
