import type { Table } from "../../host/model";
import { decodeText, child, children, flag, parseXml } from "../package/xml";
import { parseArea } from "../package/refs";
import type { XmlElement } from "../package/xml";

/** @throws XlsxError unreadable */
export function readTable(xml: string, part: string): Table | undefined {
  const table = parseXml(xml, part);
  const { ref = "", name = "", displayName = name, headerRowCount = "1", totalsRowCount = "0" } = table.attributes;
  const area = parseArea(ref);
  if (!area) return undefined;
  const style = child(table, "tableStyleInfo")?.attributes;
  const filter = child(table, "autoFilter");
  const sort = child(table, "sortState");
  const cut = ({ start, end }: XmlElement) => xml.slice(start, end);
  const filterColumns = children(filter, "filterColumn");
  const isBare = (column: XmlElement) => column.children.length === 0;
  const hidesAllButtons =
    filterColumns.length === area.columns &&
    filterColumns.every((column) => isBare(column) && flag(column.attributes["hiddenButton"]));
  // Some writers list every column; columns with default properties are left out.
  const significant = hidesAllButtons
    ? []
    : filterColumns.filter((column) => !isBare(column) || flag(column.attributes["hiddenButton"]));
  const filterXml = [...significant, ...(sort ? [sort] : [])].map(cut).join("");
  return {
    id: table.attributes["id"] ?? part,
    name: displayName,
    area,
    showHeaders: headerRowCount !== "0",
    showTotals: totalsRowCount !== "0",
    style: style?.["name"] ?? "",
    showBandedRows: flag(style?.["showRowStripes"]),
    showFilterButton: filter !== undefined && !hidesAllButtons,
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
    ...(filterXml !== "" && { filterXml }),
  };
}
