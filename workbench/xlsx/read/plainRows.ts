import { XlsxError } from "../errors";
import { columnIndex } from "../package/refs";
import { XmlReader } from "../package/xml";
import { SheetReader, blankCell } from "./sheetPart";
import type { SheetEvents, SheetPart } from "./sheetPart";

const ROW = /(\s*)<row((?:\s[\w:.-]+="[^"&<\s]*")*)\s*(\/?)>/y;
// Characters that XML forbids are left to the parser to reject.
const CELL =
  // eslint-disable-next-line no-control-regex
  /(\s*)<c r="([A-Z]{1,3})\d+"(?: s="(\d+)")?(?: t="([a-z]+)")?(?:\/>|><v>([^<&\0-\x08\x0b-\x1f\ufffe\uffff]*)<\/v><\/c>)/y;
const ROW_END = /\s*<\/row>/y;

/** Reads a sheet part. Unknown elements are skipped. @throws XlsxError unreadable */
export function readSheetPart(xml: string, part: string, events: SheetEvents): SheetPart {
  const reader = new SheetReader(xml, events);
  const parser = new XmlReader(part, reader);
  const position = readPlainRows(xml, part, reader, parser);
  parser.write(xml.slice(position));
  parser.close();
  return reader.part;
}

/**
 * Reads a sheet part up to the end of its data. Rows and cells in the usual form are read here, which
 * takes a fifth of the parser's time; anything else goes to `parser`. Returns where the rest begins.
 * @throws XlsxError unreadable
 */
function readPlainRows(xml: string, part: string, reader: SheetReader, parser: XmlReader): number {
  const data = "<sheetData>";
  const start = xml.indexOf(data);
  // Text inside a comment or CDATA may look like a row.
  if (start < 0 || xml.includes("<!")) return 0;
  let position = start + data.length;
  parser.write(xml.slice(0, position));
  while (reader.isBetweenRows) {
    ROW.lastIndex = position;
    const row = ROW.exec(xml);
    if (row) {
      const [, space = "", attributes = "", slash] = row;
      const end = ROW.lastIndex;
      reader.openPlainRow(attributesOf(attributes), position + space.length, end);
      parser.skip(end - position);
      position = slash === "/" ? end : readCells(xml, part, end, reader, parser);
      reader.closePlainRow(position);
      continue;
    }
    const next = xml.indexOf("</row>", position);
    if (next < 0) break;
    parser.write(xml.slice(position, next + 6));
    position = next + 6;
  }
  return position;
}

/** Returns the end of the row. */
function readCells(xml: string, part: string, from: number, reader: SheetReader, parser: XmlReader): number {
  let position = from;
  for (;;) {
    CELL.lastIndex = position;
    const found = CELL.exec(xml);
    if (found) {
      const [, space = "", column = "", style, type, value] = found;
      const cell = blankCell(columnIndex(column));
      if (style !== undefined) cell.style = Number(style);
      if (type !== undefined) cell.type = type;
      cell.value = value;
      reader.plainCell(cell, position + space.length, CELL.lastIndex);
      parser.skip(CELL.lastIndex - position);
      position = CELL.lastIndex;
      continue;
    }
    ROW_END.lastIndex = position;
    if (ROW_END.test(xml)) {
      parser.skip(ROW_END.lastIndex - position);
      return ROW_END.lastIndex;
    }
    position = readOther(xml, part, position, reader, parser);
  }
}

/** Passes the text up to the end of a cell or of the row to the parser. */
function readOther(xml: string, part: string, from: number, reader: SheetReader, parser: XmlReader): number {
  const end = xml.indexOf("</row>", from);
  if (end < 0) throw new XlsxError("unreadable", part);
  const cell = xml.indexOf("</c>", from);
  let position = cell >= 0 && cell < end ? cell + 4 : end;
  parser.write(xml.slice(from, position));
  while (!reader.isBetweenCells) {
    const next = xml.indexOf(">", position) + 1;
    if (next === 0) throw new XlsxError("unreadable", part);
    parser.write(xml.slice(position, next));
    position = next;
  }
  return position;
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", value = ""] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) attributes[name] = value;
  return attributes;
}
