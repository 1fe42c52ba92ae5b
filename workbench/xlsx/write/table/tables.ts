import type { Sheet, Table } from "../../../host/model";
import { applyEdits, headOf, rawName, withAttributes, withPrefix } from "../../package/edits";
import { encodeText, prefixOf, child, parseXml, tag } from "../../package/xml";
import { mergeXml } from "../../package/merge";
import { areaRef, cellRef } from "../../package/refs";
import type { XmlElement } from "../../package/xml";

/** A table for the file: heading cells are texts, distinct without case, and equal to the columns' names. */
export interface FileTable {
  table: Table;
  names: string[];
}

/**
 * Excel repairs a file whose heading cell differs from its column, so the cell's text is used if it has one. `headings`
 * are the texts for cells without a distinct text; tables that are unchanged since they were `opened` are not touched.
 */
export function reconcileHeadings(
  sheet: Sheet,
  opened?: Sheet,
): { tables: FileTable[]; headings: Map<string, string> } {
  const headings = new Map<string, string>();
  const tables = sheet.tables.map((table) => {
    const taken = new Set<string>();
    const isAsOpened = opened !== undefined && hasHeadingsOf(sheet, table, opened);
    const names = Array.from({ length: table.area.columns }, (_, index) => {
      const { row, column } = { row: table.area.row, column: table.area.column + index };
      const cell = table.showHeaders ? sheet.rows[row]?.[column] : undefined;
      const own = table.columns[index]?.name ?? "";
      if (isAsOpened) return own;
      const name = distinct(String(cell?.value ?? "") || own || `Column${index + 1}`, taken);
      if (table.showHeaders && cell && (cell.value !== name || cell.isError || cell.formula !== undefined))
        headings.set(cellRef(row, column), name);
      return name;
    });
    return { table, names };
  });
  return { tables, headings };
}

function hasHeadingsOf(sheet: Sheet, table: Table, opened: Sheet): boolean {
  const before = opened.tables.find(({ id }) => id === table.id);
  const cells = (item: Sheet, { area }: Table) =>
    item.rows[area.row]?.slice(area.column, area.column + area.columns) ?? [];
  if (!before || JSON.stringify(before.columns) !== JSON.stringify(table.columns)) return false;
  const [former, current] = [cells(opened, before), cells(sheet, table)];
  return current.every((cell, index) => cell === former[index]);
}

function distinct(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted}${count}`;
  taken.add(name.toLowerCase());
  return name;
}

/** The part of a new table. */
export const newTableXml = (table: FileTable, id: number): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tableXml(table, id)}`;

/** The file's part after a change; undefined when nothing changed. Columns are identified by their ids. */
export function changedTableXml(source: string, part: string, before: FileTable, after: FileTable): string | undefined {
  const root = parseXml(source, part);
  const id = Number(root.attributes["id"]);
  const [formerXml, currentXml] = [tableXml(before, id), tableXml(after, id)];
  if (formerXml === currentXml) return undefined;
  const list = (xml: string) => child(parseXml(xml, part), "tableColumns");
  const [former, wanted] = [list(formerXml), list(currentXml)];
  const merged = mergeXml(source, root, withoutColumns(formerXml, former), withoutColumns(currentXml, wanted));
  const whole = source.slice(0, root.start) + merged + source.slice(root.end);
  const own = list(whole);
  if (!own || !wanted) return whole;
  const columns = wanted.children.map((column) => {
    const same = (item: XmlElement) => item.attributes["id"] === column.attributes["id"];
    const cut = (element: XmlElement | undefined, from: string) =>
      element ? from.slice(element.start, element.end) : "";
    const original = own.children.find(same);
    const merge = mergeXml(whole, original, cut(former?.children.find(same), formerXml), cut(column, currentXml));
    return original ? merge : withPrefix(merge, prefixOf(source));
  });
  const head = withAttributes(headOf(whole, own), { count: String(columns.length) });
  const text = `${head}>${columns.join("")}</${rawName(whole, own)}>`;
  return applyEdits(whole, [{ start: own.start, end: own.end, text }]);
}

const withoutColumns = (xml: string, columns: XmlElement | undefined): string =>
  columns ? xml.slice(0, columns.start) + xml.slice(columns.end) : xml;

function tableXml({ table, names }: FileTable, id: number): string {
  const { area, showHeaders, showTotals } = table;
  const filtered = areaRef({ ...area, rows: area.rows - (showTotals ? 1 : 0) });
  const filter =
    showHeaders && table.showFilterButton ? tag("autoFilter", { ref: filtered }, filterColumns(table)) : "";
  const ids = columnIds(table);
  const columns = names.map((name, index) => columnXml(table.columns[index], name, ids[index] ?? index + 1)).join("");
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
    // 1 is the default, but some readers need it.
    headerRowCount: showHeaders ? 1 : 0,
    totalsRowCount: showTotals ? 1 : undefined,
    totalsRowShown: showTotals ? undefined : 0,
  };
  const body = filter + sortXml(table) + tag("tableColumns", { count: names.length }, columns) + style;
  return tag("table", attributes, body);
}

/** Numbers of the columns: those of the file stay, new columns get the next ones. */
function columnIds({ columns }: Table): number[] {
  const numbers = columns.map(({ id }) => (/^\d+$/.test(id) ? Number(id) : 0));
  let last = Math.max(0, ...numbers);
  return numbers.map((number) => number || (last += 1));
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
      // Excel writes line breaks of a heading as _x000a_ here.
      name: encodeText(name).replaceAll("\n", "_x000a_"),
      totalsRowLabel: column?.totalsLabel === undefined ? undefined : encodeText(column.totalsLabel),
      totalsRowFunction: column?.totalsFunction,
    },
    formulas,
  );
}

const escape = (formula: string) =>
  formula.replace(/^=/, "").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** `filters` are those of the host, if any were set; otherwise the file's criteria are kept. */
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
