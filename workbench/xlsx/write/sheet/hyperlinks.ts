import type { Cell, Sheet } from "../../../host/model";
import { encodeText, child, children, tag } from "../../package/xml";
import { headOf, withPrefix } from "../../package/edits";
import { cellRef, parseArea } from "../../package/refs";
import type { Relations } from "../../package/relationships";
import type { XmlElement } from "../../package/xml";
import { MAX_LINKED_CELLS } from "../../read/sheet";

interface Link {
  row: number;
  column: number;
  hyperlink: NonNullable<Cell["hyperlink"]>;
}

/** The hyperlinks element of a sheet; "" without links. Links of the file stay while their cells have them. */
export function hyperlinksXml(
  sheet: Sheet,
  relations: () => Relations,
  file?: { source: string; root: XmlElement; opened: Sheet; prefix: string },
): string {
  const element = file && child(file.root, "hyperlinks");
  const kept: string[] = [];
  const covered = new Set<string>();
  for (const own of children(element, "hyperlink")) {
    const places = placesOf(own.attributes["ref"] ?? "");
    if (!file || !places.every(([row, column]) => linkAt(sheet, row, column) === linkAt(file.opened, row, column)))
      continue;
    kept.push(file.source.slice(own.start, own.end));
    for (const [row, column] of places) covered.add(cellRef(row, column));
  }
  const added = linksOf(sheet)
    .filter(({ row, column }) => !covered.has(cellRef(row, column)))
    .map((link) => withPrefix(linkXml(link, relations()), file?.prefix ?? ""));
  if (kept.length + added.length === 0) return "";
  const prefix = file?.prefix ?? "";
  const head = element ? headOf(file.source, element) : `<${prefix}hyperlinks`;
  return `${head}>${kept.join("")}${added.join("")}</${prefix}hyperlinks>`;
}

/** Whether the links of a sheet differ from those of the file. */
export const hasOtherLinks = (sheet: Sheet, opened: Sheet): boolean =>
  JSON.stringify(linksOf(sheet)) !== JSON.stringify(linksOf(opened));

function linksOf({ rows }: Sheet): Link[] {
  const links: Link[] = [];
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell?.hyperlink) links.push({ row, column, hyperlink: cell.hyperlink });
    });
  });
  return links;
}

const linkAt = ({ rows }: Sheet, row: number, column: number): string =>
  JSON.stringify(rows[row]?.[column]?.hyperlink ?? null);

/** The cells that got a link when the file was read. */
function placesOf(ref: string): [row: number, column: number][] {
  const area = parseArea(ref);
  if (!area) return [];
  if (area.rows * area.columns > MAX_LINKED_CELLS) return [[area.row, area.column]];
  return Array.from({ length: area.rows * area.columns }, (_, index) => [
    area.row + Math.floor(index / area.columns),
    area.column + (index % area.columns),
  ]);
}

function linkXml({ row, column, hyperlink: { target, tooltip } }: Link, relations: Relations): string {
  const mark = target.indexOf("#");
  const location = mark < 0 ? "" : target.slice(mark + 1);
  const address = location === "" ? target : target.slice(0, mark);
  return tag("hyperlink", {
    ref: cellRef(row, column),
    "r:id": address === "" ? undefined : relations.add("hyperlink", address, true),
    location: location === "" ? undefined : location,
    tooltip: tooltip === undefined ? undefined : encodeText(tooltip),
  });
}
