import type { Cell } from "../../host/model";
import type { Relationship } from "../package/relationships";
import { decodeText } from "../package/escapes";
import { parseArea } from "../package/refs";
import { child, children, relationshipId } from "../package/xml";
import type { XmlElement } from "../package/xml";

/** A link over more cells than this stays with the first cell. */
export const MAX_LINKED_CELLS = 1000;

/** Puts the links of a sheet on its cells. A place in the workbook is "#Sheet!A1". */
export function readHyperlinks(
  around: XmlElement,
  relationships: readonly Relationship[],
  rows: (Cell | undefined)[][],
): void {
  const targets = new Map(relationships.map(({ id, target }) => [id, target]));
  for (const element of children(child(around, "hyperlinks"), "hyperlink")) {
    const { ref = "", location, tooltip } = element.attributes;
    const area = parseArea(ref);
    const target = (targets.get(relationshipId(element) ?? "") ?? "") + (location ? `#${location}` : "");
    if (!area || target === "") continue;
    const hyperlink = { target, ...(tooltip !== undefined && tooltip !== "" && { tooltip: decodeText(tooltip) }) };
    const whole = area.rows * area.columns <= MAX_LINKED_CELLS;
    for (let row = area.row; row < area.row + (whole ? area.rows : 1); row++) {
      for (let column = area.column; column < area.column + (whole ? area.columns : 1); column++) {
        const cells = (rows[row] ??= []);
        cells[column] = { ...(cells[column] ?? { value: null }), hyperlink };
      }
    }
  }
}
