import type { Sheet } from "../../../host/model";
import { headOf, withAttributes, withPrefix } from "../../package/edits";
import type { Relations } from "../../package/relationships";
import { toStrict } from "../../package/relationships";
import { children, relationshipId, tag } from "../../package/xml";
import type { XmlElement } from "../../package/xml";
import type { SheetSource } from "../../source";
import type { FileContext } from "../fileContext";
import { updateQueryFields } from "./queryTable";
import { changedTableXml, newTableXml, reconcileHeadings } from "./tables";
import type { FileTable } from "./tables";

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** Relationships of added and removed tables. */
export interface TableChanges {
  added: string[];
  removed: string[];
}

/** Writes the parts of a sheet's tables. A table of the file keeps its part and its number. */
export function writeTables(
  context: FileContext,
  sheet: Sheet,
  tables: readonly FileTable[],
  relations: () => Relations,
  source?: SheetSource,
): TableChanges {
  const changes: TableChanges = { added: [], removed: [] };
  const opened = source ? reconcileHeadings(source.opened, source.opened).tables : [];
  for (const fileTable of tables) {
    const relationship = source?.tables.get(fileTable.table.id);
    const before = opened.find(({ table }) => table.id === fileTable.table.id);
    if (relationship?.path !== undefined && before) changeTable(context, relationship.path, before, fileTable);
    else changes.added.push(addTable(context, fileTable, relations()));
  }
  for (const [id, { id: relationship, path = "" }] of source?.tables ?? []) {
    if (sheet.tables.some((table) => table.id === id)) continue;
    relations().remove(relationship);
    context.parts.remove(path);
    context.contentTypes.remove(path);
    changes.removed.push(relationship);
  }
  return changes;
}

function changeTable({ parts }: FileContext, path: string, before: FileTable, after: FileTable): void {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const changed = changedTableXml(parts.text(path) ?? "", path, before, after);
  if (changed !== undefined) parts.set(path, updateQueryFields(parts, path, changed));
}

function addTable(
  { parts, contentTypes, isStrict, nextTableId }: FileContext,
  table: FileTable,
  relations: Relations,
): string {
  const path = parts.unused("xl/tables/table", ".xml");
  const xml = newTableXml(table, nextTableId());
  parts.set(path, isStrict ? toStrict(xml) : xml);
  contentTypes.add(path, TABLE_TYPE);
  return relations.add("table", `/${path}`);
}

/** The tableParts element of a new sheet; "" without tables. */
export const tablePartsXml = (ids: readonly string[]): string =>
  ids.length === 0
    ? ""
    : tag("tableParts", { count: ids.length }, ids.map((id) => tag("tablePart", { "r:id": id })).join(""));

/** The file's tableParts after a change. */
export function changedTableParts(
  source: string,
  element: XmlElement | undefined,
  { added, removed }: TableChanges,
  prefix: string,
): string {
  if (!element) return withPrefix(tablePartsXml(added), prefix);
  const kept = children(element, "tablePart").filter((part) => !removed.includes(relationshipId(part) ?? ""));
  if (kept.length + added.length === 0) return "";
  const head = withAttributes(headOf(source, element), { count: String(kept.length + added.length) });
  const lines = [
    ...kept.map(({ start, end }) => source.slice(start, end)),
    ...added.map((id) => withPrefix(tag("tablePart", { "r:id": id }), prefix)),
  ];
  return `${head}>${lines.join("")}</${prefix}tableParts>`;
}
