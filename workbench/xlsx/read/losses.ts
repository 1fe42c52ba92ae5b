import type { Relationship } from "../package/relationships";
import type { WorkbookPart } from "./workbookPart";

/** Relationships of the workbook that saving writes anew. */
export const REWRITTEN = new Set(["worksheet", "styles", "theme", "sharedStrings", "calcChain"]);

/** Contents of the workbook part that are not kept, with their names in warnings. */
const LOST: Readonly<Record<string, string>> = {
  vbaProject: "macros (VBA)",
  sheetMetadata: "dynamic array marks (their formulas are kept as array formulas)",
  chartsheet: "a chart sheet",
  dialogsheet: "a dialog sheet",
  xlMacrosheet: "a macro sheet",
  xlIntlMacrosheet: "a macro sheet",
};
const LOST_FROM_FILE: Readonly<Record<string, string>> = {
  "custom-properties": "custom document properties",
  origin: "digital signature",
  extensibility: "custom ribbon",
  ui: "custom ribbon",
};

export const isLost = ({ kind }: Relationship): boolean => kind in LOST;

/** What a save will not contain, one line each. */
export function listLosses(workbook: WorkbookPart, root: readonly Relationship[]): string[] {
  const tabs = workbook.otherTabs.map(
    (name) => `Sheet "${name}" is not a worksheet (chart, dialog or macro sheet): it is lost when saved.`,
  );
  const parts = workbook.relationships.filter(
    ({ kind }) => isLost({ kind } as Relationship) && !kind.endsWith("sheet"),
  );
  const named = [...parts.map(({ kind }) => LOST[kind]), ...root.map(({ kind }) => LOST_FROM_FILE[kind])].flatMap(
    (name) => name ?? [],
  );
  return [...tabs, ...[...new Set(named)].map((name) => `The workbook's ${name}: lost when saved.`)];
}
