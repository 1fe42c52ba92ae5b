import type { Workbook } from "../../workbench/host/model";
import { HEADINGS, OWN } from "../../src/core/nominations/fields";
import { cellOf } from "./workbook";

const HEADED = OWN.map((field) => HEADINGS[field]);

/** The places such as "Sheet!B7" where the add-in may not write: outside its columns, and not on its summary. */
export function foreignPlaces({ workbook }: { workbook: Workbook }, list: string | null, places: readonly string[]) {
  return places.filter((place) => {
    const cut = place.lastIndexOf("!");
    const sheet = workbook.sheets.find(({ name }) => name === place.slice(0, cut));
    if (sheet?.tables.some(({ name }) => name === "XetDuyet" || name === "SoLieuDonVi")) return false;
    const { column } = cellOf(place.slice(cut + 1));
    const isOwn = sheet?.rows.some((row) => HEADED.includes(String(row?.[column]?.value)));
    return sheet?.name !== list || isOwn !== true;
  });
}
