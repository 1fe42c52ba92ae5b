import type { Sheet, Table } from "../../host/model";
import { encodeText } from "../package/escapes";
import { areaRef, cellRef } from "../package/refs";
import { tag } from "../package/xml";

// ExcelJS 4.4.0's own tables overwrite their cells with names and lose calculated columns: table parts are written here.

/** A table as the file needs it: heading cells are text, distinct without case, and equal to the columns' names. */
export interface FileTable {
  table: Table;
  names: string[];
}

/** Excel repairs a file whose heading cell differs from its column: the cell's text counts, where it is one. */
export function settleHeadings(sheet: Sheet): { tables: FileTable[]; headings: Map<string, string> } {
  const headings = new Map<string, string>();
  const tables = sheet.tables.map((table) => {
    const taken = new Set<string>();
    const names = Array.from({ length: table.area.columns }, (_, index) => {
      const { row, column } = { row: table.area.row, column: table.area.column + index };
      const cell = table.showHeaders ? sheet.rows[row]?.[column] : undefined;
      const shown = String(cell?.value ?? "");
      const name = distinct(shown || (table.columns[index]?.name ?? "") || `Column${index + 1}`, taken);
      if (table.showHeaders && (cell?.value !== name || cell.isError || cell.formula !== undefined))
        headings.set(cellRef(row, column), name);
      return name;
    });
    return { table, names };
  });
  return { tables, headings };
}

function distinct(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted}${count}`;
  taken.add(name.toLowerCase());
  return name;
}

/** `id` is the table's number in the workbook. */
export function tableXml({ table, names }: FileTable, id: number): string {
  const { area, showHeaders, showTotals } = table;
  const filtered = areaRef({ ...area, rows: area.rows - (showTotals ? 1 : 0) });
  const filter =
    showHeaders && table.showFilterButton ? tag("autoFilter", { ref: filtered }, filterColumns(table)) : "";
  const columns = names.map((name, index) => columnXml(table.columns[index], name, index + 1)).join("");
  const style = tag("tableStyleInfo", {
    name: table.style || undefined,
    showFirstColumn: table.highlightFirstColumn ?? false,
    showLastColumn: table.highlightLastColumn ?? false,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns ?? false,
  });
  const attributes = {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    id,
    name: table.name,
    displayName: table.name,
    ref: areaRef(area),
    // 1 is the default, but ExcelJS takes its absence for a table without headings, and saves it so.
    headerRowCount: showHeaders ? 1 : 0,
    totalsRowCount: showTotals ? 1 : undefined,
    totalsRowShown: showTotals ? undefined : 0,
  };
  const body = filter + sortXml(table) + tag("tableColumns", { count: names.length }, columns) + style;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tag("table", attributes, body)}`;
}

function columnXml(column: Table["columns"][number] | undefined, name: string, id: number): string {
  const formulas = [
    column?.calculatedFormula === undefined ? "" : tag("calculatedColumnFormula", {}, escape(column.calculatedFormula)),
    column?.totalsFormula === undefined ? "" : tag("totalsRowFormula", {}, escape(column.totalsFormula)),
  ].join("");
  return tag(
    "tableColumn",
    {
      id,
      // Excel writes the line breaks of a heading as _x000a_ here.
      name: encodeText(name).replaceAll("\n", "_x000a_"),
      totalsRowLabel: column?.totalsLabel === undefined ? undefined : encodeText(column.totalsLabel),
      totalsRowFunction: column?.totalsFunction,
    },
    formulas,
  );
}

const escape = (formula: string) =>
  formula.replace(/^=/, "").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** `filters` is the host's, when it set any; else the file's own criteria stand. */
function filterColumns(table: Table): string {
  if (!table.filters) return (table.filterXml ?? "").replace(SORT, "");
  return table.columns
    .map(({ id }, index) => (table.filters?.[id] ? filterXml(index, table.filters[id].values) : ""))
    .join("");
}

const SORT = /<sortState\b[\s\S]*?(?:<\/sortState>|\/>)$/;

const sortXml = ({ filterXml }: Table) => (filterXml === undefined ? "" : (SORT.exec(filterXml)?.[0] ?? ""));

/** "" stands for blanks. */
export function filterXml(column: number, values: readonly string[]): string {
  const texts = values.filter((value) => value !== "").map((val) => tag("filter", { val }));
  return tag(
    "filterColumn",
    { colId: column },
    tag("filters", { blank: values.includes("") || undefined }, texts.join("")),
  );
}
