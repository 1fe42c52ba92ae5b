import { relyOn } from "../assumptions";
import { overlaps, subtract } from "../geometry/area";
import { nextGuid } from "../ids";
import type { ConditionalFormat } from "../cellRules";
import type { Area, Sheet } from "../model";
import { guardStructure } from "./guard";

/** The largest number that a file holds here. */
const LAST_PRIORITY = 2_147_483_647;

const priorityOf = ({ rule }: ConditionalFormat): number =>
  typeof rule["priority"] === "number" ? rule["priority"] : LAST_PRIORITY;

/** The formats that touch an area, highest priority first. */
export const formatsIn = (sheet: Sheet, area: Area): ConditionalFormat[] =>
  sheet.conditionalFormats
    .filter((format) => format.areas.some((part) => overlaps(part, area)))
    .sort((a, b) => priorityOf(a) - priorityOf(b));

/** A new format has the highest priority on its sheet. */
export function addFormat(sheet: Sheet, area: Area, rule: Record<string, unknown>): ConditionalFormat {
  guardStructure(sheet, "allowFormatCells");
  if (sheet.conditionalFormats.length > 0) relyOn("new-format-first");
  for (const format of sheet.conditionalFormats)
    format.rule = { ...format.rule, priority: Math.min(priorityOf(format) + 1, LAST_PRIORITY) };
  const added: ConditionalFormat = { id: nextGuid(), areas: [area], rule: { ...rule, priority: 1 } };
  sheet.conditionalFormats.push(added);
  return added;
}

export function removeFormat(sheet: Sheet, id: string): void {
  guardStructure(sheet, "allowFormatCells");
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.id !== id);
}

/** Removes an area from all formats; a format without cells is deleted. */
export function clearFormats(sheet: Sheet, area: Area): void {
  guardStructure(sheet, "allowFormatCells");
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((format) => ({ ...format, areas: format.areas.flatMap((part) => subtract(part, area)) }))
    .filter((format) => format.areas.length > 0);
}
