import { relyOn } from "../assumptions";
import { contains, intersect, overlaps, subtract } from "../geometry/area";
import { nextGuid } from "../ids";
import type { Area, Sheet } from "../model";

interface Place {
  sheet: Sheet;
  area: Area;
}

interface Rule {
  areas: Area[];
  id?: string;
}

/**
 * Conditional formats and merged areas are copied with formats, data validations only with everything.
 */
export function copyRules(from: Place, to: Place, content: "All" | "Formats"): void {
  relyOn("copied-formats");
  const shifts = shiftsOf(from.area, to.area);
  const copies = (areas: readonly Area[]): Area[] =>
    areas.flatMap((area) => {
      const part = intersect(area, from.area);
      if (!part) return [];
      return shifts.map(([rows, columns]) => ({ ...part, row: part.row + rows, column: part.column + columns }));
    });
  copyMerges(from, to, copies);
  to.sheet.conditionalFormats = withCopies(to, from.sheet.conditionalFormats, to.sheet.conditionalFormats, copies);
  if (content === "All") to.sheet.validations = withCopies(to, from.sheet.validations, to.sheet.validations, copies);
}

/** The offset of each repetition from the source. */
function shiftsOf(from: Area, to: Area): [rows: number, columns: number][] {
  const shifts: [number, number][] = [];
  for (let row = to.row; row < to.row + to.rows; row += from.rows) {
    for (let column = to.column; column < to.column + to.columns; column += from.columns)
      shifts.push([row - from.row, column - from.column]);
  }
  return shifts;
}

/** Only whole merged areas; tables contain none. */
function copyMerges(from: Place, to: Place, copies: (areas: readonly Area[]) => Area[]): void {
  const added = copies(from.sheet.merges.filter((merge) => contains(from.area, merge))).filter(
    (merge) => !to.sheet.tables.some((table) => overlaps(table.area, merge)),
  );
  to.sheet.merges = [...to.sheet.merges.filter((merge) => !overlaps(merge, to.area)), ...added];
}

/** The rules of the destination's sheet, with copied rules replacing existing ones there. */
function withCopies<R extends Rule>(
  to: Place,
  copied: readonly R[],
  existing: readonly R[],
  copies: (areas: readonly Area[]) => Area[],
): R[] {
  const rules = existing.map((rule) => ({
    ...rule,
    areas: [
      ...rule.areas.flatMap((part) => subtract(part, to.area)),
      ...(copied.includes(rule) ? copies(rule.areas) : []),
    ],
  }));
  const added = copied
    .filter((rule) => !existing.includes(rule))
    .map((rule) => ({ ...rule, areas: copies(rule.areas), ...(rule.id !== undefined && { id: nextGuid() }) }));
  return [...rules, ...added].filter(({ areas }) => areas.length > 0);
}
