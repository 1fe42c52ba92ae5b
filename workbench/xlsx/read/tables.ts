import type { Table } from "../../host/model";
import { decodeText } from "../package/escapes";
import { parseArea } from "../package/refs";
import { child, children, flag, parseXml } from "../package/xml";
import { withoutPrefix } from "./prepareSheetXml";

// ExcelJS 4.4.0 takes an absent headerRowCount for "no headings", loses calculated columns and totals formulas, and
// throws on a sorted table. So table parts are read here.

/** @throws XlsxError unreadable */
export function readTable(partXml: string, part: string, id: string): Table | undefined {
  const xml = withoutPrefix(partXml);
  const table = parseXml(xml, part);
  const { ref = "", name = "", displayName = name, headerRowCount = "1", totalsRowCount = "0" } = table.attributes;
  const area = parseArea(ref);
  if (!area) return undefined;
  const style = child(table, "tableStyleInfo")?.attributes;
  const filter = child(table, "autoFilter");
  const sort = child(table, "sortState");
  const cut = (element: typeof filter) => (element ? xml.slice(element.start, element.end) : "");
  const filterXml = (filter?.children ?? []).map(cut).join("") + cut(sort);
  const onlyHiddenButtons = (filter?.children ?? []).every((column) => flag(column.attributes["hiddenButton"]) && column.children.length === 0);
  return {
    id,
    name: displayName,
    area,
    showHeaders: headerRowCount !== "0",
    showTotals: totalsRowCount !== "0",
    style: style?.["name"] ?? "",
    showBandedRows: flag(style?.["showRowStripes"]),
    showFilterButton: filter !== undefined && !(filter.children.length === area.columns && onlyHiddenButtons),
    columns: children(child(table, "tableColumns"), "tableColumn").map((column) => {
      const { id: columnId = "", name: heading = "", totalsRowLabel, totalsRowFunction } = column.attributes;
      const totalsFormula = child(column, "totalsRowFormula")?.text;
      const calculatedFormula = child(column, "calculatedColumnFormula")?.text;
      return {
        id: columnId,
        name: decodeText(heading),
        ...(totalsRowLabel !== undefined && { totalsLabel: decodeText(totalsRowLabel) }),
        ...(totalsRowFunction !== undefined && totalsRowFunction !== "none" && { totalsFunction: totalsRowFunction }),
        ...(totalsFormula !== undefined && { totalsFormula }),
        ...(calculatedFormula !== undefined && { calculatedFormula }),
      };
    }),
    ...(flag(style?.["showColumnStripes"]) && { showBandedColumns: true }),
    ...(flag(style?.["showFirstColumn"]) && { highlightFirstColumn: true }),
    ...(flag(style?.["showLastColumn"]) && { highlightLastColumn: true }),
    ...(filterXml !== "" && !(onlyHiddenButtons && !sort) && { filterXml }),
  };
}
