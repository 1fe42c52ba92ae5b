import type { Sheet } from "../../../host/model";
import { headOf, withAttributes } from "../../package/edits";
import { children, tag } from "../../package/xml";
import type { XmlElement } from "../../package/xml";
import type { StyleTable } from "../styles";

/** In characters: Excel's default width of a column. */
const STANDARD_WIDTH = 8.43;

type Attributes = Record<"width" | "customWidth" | "style" | "hidden" | "outlineLevel", string | undefined>;

/** The `cols` element; "" without any. Unchanged columns keep their attributes from the file. */
export function columnsXml(
  sheet: Sheet,
  styles: StyleTable,
  file?: { source: string; cols: XmlElement | undefined; opened: Sheet },
): string {
  const own = file
    ? byColumn(children(file.cols, "col").map((element) => ({ element, head: headOf(file.source, element) })))
    : [];
  const last = Math.max(own.length, lastColumn(sheet), file ? lastColumn(file.opened) : 0);
  const runs: { head: string; min: number; max: number }[] = [];
  for (let column = 0; column < last; column++) {
    const after = attributesOf(sheet, column, styles);
    const head = headFor(after, file && attributesOf(file.opened, column, styles), own[column]);
    const previous = runs.at(-1);
    if (head === undefined) continue;
    if (previous?.head === head && previous.max === column) previous.max = column + 1;
    else runs.push({ head, min: column + 1, max: column + 1 });
  }
  const lines = runs.map(({ head, min, max }) => `${withAttributes(head, { min: String(min), max: String(max) })}/>`);
  return tag("cols", {}, lines.join(""));
}

/** The start tag of a column without its range; undefined when it has no attributes. */
function headFor(after: Attributes, before: Attributes | undefined, own: string | undefined): string | undefined {
  const hasAttributes = Object.values(after).some((value) => value !== undefined);
  if (own === undefined) return hasAttributes ? withAttributes('<col min="" max=""', after) : undefined;
  const changes = Object.entries(after).filter(([name, value]) => before?.[name as keyof Attributes] !== value);
  return withAttributes(own, { min: "", max: "", ...Object.fromEntries(changes) });
}

function attributesOf(sheet: Sheet, column: number, styles: StyleTable): Attributes {
  const style = sheet.columnStyles[column];
  const number = style ? styles.numberOf(style) : 0;
  const level = sheet.columnLevels?.[column];
  const width = sheet.columnWidths[column];
  const isSaid = width !== undefined || number > 0 || level !== undefined || sheet.hiddenColumns.has(column);
  return {
    // Some readers take a <col> without a width as 0 wide.
    width: isSaid ? String(width ?? sheet.defaultColumnWidth ?? STANDARD_WIDTH) : undefined,
    customWidth: width === undefined ? undefined : "1",
    style: number > 0 ? String(number) : undefined,
    hidden: sheet.hiddenColumns.has(column) ? "1" : undefined,
    outlineLevel: level ? String(level) : undefined,
  };
}

const lastColumn = (sheet: Sheet): number =>
  Math.max(
    sheet.columnWidths.length,
    sheet.columnStyles.length,
    sheet.columnLevels?.length ?? 0,
    ...[...sheet.hiddenColumns].map((column) => column + 1),
  );

function byColumn(elements: readonly { element: XmlElement; head: string }[]): (string | undefined)[] {
  const heads: (string | undefined)[] = [];
  for (const { element, head } of elements) {
    const { min = "1", max = min } = element.attributes;
    for (let column = Number(min) - 1; column < Math.min(Number(max), 16_384); column++) heads[column] = head;
  }
  return heads;
}
