import type { Cell } from "../../host/model";
import type { Relationship } from "../package/relationships";
import { decodeText } from "../package/escapes";
import { parseArea } from "../package/refs";
import { child, children } from "../package/xml";
import type { XmlElement } from "../package/xml";

/** A link over more cells than this stays with the first cell. */
const MAX_LINKED_CELLS = 1000;

/** Puts the links of a sheet on its cells. A place in the workbook is "#Sheet!A1". */
export function readHyperlinks(
  tail: XmlElement,
  relationships: readonly Relationship[],
  rows: (Cell | undefined)[][],
): void {
  const targets = new Map(relationships.map(({ id, target }) => [id, target]));
  for (const { attributes } of children(child(tail, "hyperlinks"), "hyperlink")) {
    const { ref = "", location, tooltip } = attributes;
    const area = parseArea(ref);
    const target = (targets.get(attributes["r:id"] ?? "") ?? "") + (location ? `#${location}` : "");
    if (!area || target === "") continue;
    const hyperlink = { target, ...(tooltip !== undefined && tooltip !== "" && { tooltip: decodeText(tooltip) }) };
    const whole = area.rows * area.columns <= MAX_LINKED_CELLS;
    for (let row = area.row; row < area.row + (whole ? area.rows : 1); row++) {
      for (let column = area.column; column < area.column + (whole ? area.columns : 1); column++) {
        const cells = (rows[row] ??= []);
        (cells[column] ??= { value: null }).hyperlink = hyperlink;
      }
    }
  }
}
