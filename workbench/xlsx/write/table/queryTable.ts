import { append, applyEdits, headOf, removal, withAttributes, withPrefix } from "../../package/edits";
import type { Edit } from "../../package/edits";
import type { Parts } from "../../package/parts";
import { prefixOf, child, children, parseXml, tag } from "../../package/xml";
import { readRelationships } from "../../package/relationships";
import type { XmlElement } from "../../package/xml";

/**
 * The part of a query has a field for each column of its table; columns that the query does not fill are not
 * bound. Adds the fields of new columns, removes those of deleted columns, and returns the table's XML with
 * the numbers of the fields.
 */
export function updateQueryFields(parts: Parts, path: string, table: string): string {
  const root = parseXml(table, path);
  const part = readRelationships(parts.file, path).find(({ kind }) => kind === "queryTable")?.path;
  const query = part === undefined ? undefined : parts.text(part);
  if (root.attributes["tableType"] !== "queryTable" || part === undefined || query === undefined) return table;
  const refresh = child(parseXml(query, part), "queryTableRefresh");
  const list = child(refresh, "queryTableFields");
  if (!refresh || !list || list.children.length === 0) return table;
  const columns = children(child(root, "tableColumns"), "tableColumn");
  const gone = list.children.filter((field) => !columns.some((column) => belongTogether(field, column)));
  const fresh = columns.filter(({ attributes }) => attributes["queryTableFieldId"] === undefined);
  if (gone.length + fresh.length === 0) return table;
  const ids = list.children.map(({ attributes }) => Number(attributes["id"] ?? 0));
  const first = Math.max(Number(refresh.attributes["nextId"] ?? 1), ...ids.map((id) => id + 1));
  const fields = fresh.map(({ attributes }, index) =>
    tag("queryTableField", { id: first + index, dataBound: false, tableColumnId: attributes["id"] }),
  );
  const bound = columns.findLastIndex((column) =>
    list.children.some((field) => belongTogether(field, column) && field.attributes["dataBound"] !== "0"),
  );
  parts.set(
    part,
    applyEdits(query, [
      startTag(query, refresh, {
        nextId: String(first + fresh.length),
        unboundColumnsRight: bound + 1 === columns.length ? undefined : String(columns.length - bound - 1),
      }),
      startTag(query, list, { count: String(list.children.length - gone.length + fresh.length) }),
      ...gone.map(removal),
      append(query, list, withPrefix(fields.join(""), prefixOf(query))),
    ]),
  );
  return applyEdits(
    table,
    fresh.map((column, index) => startTag(table, column, { queryTableFieldId: String(first + index) })),
  );
}

const belongTogether = (field: XmlElement, column: XmlElement): boolean =>
  field.attributes["tableColumnId"] === column.attributes["id"];

function startTag(source: string, element: XmlElement, attributes: Record<string, string | undefined>): Edit {
  const { start, startTagEnd } = element;
  const end = source.slice(start, startTagEnd).endsWith("/>") ? "/>" : ">";
  return { start, end: startTagEnd, text: withAttributes(headOf(source, element), attributes) + end };
}
