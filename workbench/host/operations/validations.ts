import { overlaps, subtract } from "../geometry/area";
import type { DataValidation } from "../cellRules";
import type { Area, Sheet } from "../model";
import { guardStructure } from "./guard";

/** The one validation of all cells of an area, "none", or "mixed". */
export function validationOf(sheet: Sheet, area: Area): DataValidation | "none" | "mixed" {
  const found = sheet.validations.filter((item) => item.areas.some((part) => overlaps(part, area)));
  const [first] = found;
  if (!first) return "none";
  if (found.length > 1) return "mixed";
  let rest: Area[] = [area];
  for (const part of first.areas) rest = rest.flatMap((piece) => subtract(piece, part));
  return rest.length === 0 ? first : "mixed";
}

/** Replaces the validation of an area; other cells keep theirs. */
export function setValidation(sheet: Sheet, area: Area, validation: Omit<DataValidation, "areas">): void {
  clearValidations(sheet, area);
  sheet.validations.push({ ...validation, areas: [area] });
}

export function clearValidations(sheet: Sheet, area: Area): void {
  guardStructure(sheet, "allowFormatCells");
  sheet.validations = sheet.validations
    .map((item) =>
      item.areas.some((part) => overlaps(part, area))
        ? { ...item, areas: item.areas.flatMap((part) => subtract(part, area)) }
        : item,
    )
    .filter((item) => item.areas.length > 0);
}
