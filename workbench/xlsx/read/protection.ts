import type { Sheet } from "../../host/model";
import { child, flag } from "../package/xml";
import type { XmlElement } from "../package/xml";

/** Attributes of sheetProtection that forbid, by the option of office.js that allows, and whether absence forbids. */
export const PROTECTION_OPTIONS: Readonly<Record<string, { attribute: string; forbidden: boolean }>> = {
  allowAutoFilter: { attribute: "autoFilter", forbidden: true },
  allowDeleteColumns: { attribute: "deleteColumns", forbidden: true },
  allowDeleteRows: { attribute: "deleteRows", forbidden: true },
  allowEditObjects: { attribute: "objects", forbidden: false },
  allowEditScenarios: { attribute: "scenarios", forbidden: false },
  allowFormatCells: { attribute: "formatCells", forbidden: true },
  allowFormatColumns: { attribute: "formatColumns", forbidden: true },
  allowFormatRows: { attribute: "formatRows", forbidden: true },
  allowInsertColumns: { attribute: "insertColumns", forbidden: true },
  allowInsertHyperlinks: { attribute: "insertHyperlinks", forbidden: true },
  allowInsertRows: { attribute: "insertRows", forbidden: true },
  allowPivotTables: { attribute: "pivotTables", forbidden: true },
  allowSort: { attribute: "sort", forbidden: true },
  selectLockedCells: { attribute: "selectLockedCells", forbidden: false },
  selectUnlockedCells: { attribute: "selectUnlockedCells", forbidden: false },
};

const HASH = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];

/** undefined when the sheet is not protected. Options have the names of office.js; true = allowed. */
export function readProtection(around: XmlElement): Sheet["protection"] {
  const attributes = child(around, "sheetProtection")?.attributes;
  if (!attributes || !flag(attributes["sheet"])) return undefined;
  const options = Object.entries(PROTECTION_OPTIONS).map(([option, { attribute, forbidden }]) => [
    option,
    !flag(attributes[attribute], forbidden),
  ]);
  const hash = Object.fromEntries(
    HASH.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]] as const])),
  );
  const password = Object.keys(hash).length > 0;
  return { ...(password && { password, hash }), options: Object.fromEntries(options) as Record<string, boolean> };
}
