import type { PlacePrecondition } from "../core/cells/preconditions";
import type { Area } from "../core/cells/snapshot";
import { untracked } from "./grid";
import { isGuardFailure, queueGuards } from "./guards";
import { hasCode, readOnlyError } from "./hostError";
import { runExcel } from "./runExcel";

/** Cells that are marked where a formula holds. */
export interface MarkedArea {
  area: Area;
  /** For the first cell of the area, as in English. */
  formula: string;
}

/** A colour of its own, beside those of the outcomes. */
const MARK = { fill: "#FCE4D6", color: "#9C0006" };

/**
 * Marks cells of a sheet by conditional formats, in place of earlier ones whose formulas hold the sign. Formats of the
 * cells and other people's rules stay. "moved" = the list is elsewhere or of another size by now, or the marks are.
 */
export async function markAreas(
  name: string,
  preconditions: readonly PlacePrecondition[],
  marks: readonly MarkedArea[],
  sign: string,
): Promise<"done" | "moved"> {
  return unlessMoved<"done">(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const [earlier = []] = await formatsWithSign(context, [sheet], sign);
    queueGuards(context, preconditions);
    for (const format of earlier) format.delete();
    for (const { area, formula } of marks) {
      const range = untracked(sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns));
      const { custom } = range.conditionalFormats.add("Custom");
      custom.rule.formula = formula;
      custom.format.fill.color = MARK.fill;
      custom.format.font.color = MARK.color;
    }
    await context.sync();
    return "done";
  });
}

/**
 * Removes the marks on all sheets; "none" = there were none.
 * @throws HostError when nothing can be written.
 */
export function unmarkAreas(sign: string): Promise<"done" | "none" | "moved"> {
  return unlessMoved<"done" | "none">(async (context) => {
    const { workbook } = context;
    const { worksheets } = workbook;
    workbook.load("readOnly");
    worksheets.load("items/name");
    await context.sync();
    if (workbook.readOnly) throw readOnlyError();
    const marked = (await formatsWithSign(context, worksheets.items, sign)).filter(({ length }) => length > 0);
    for (const format of marked.flat()) format.delete();
    if (marked.length === 0) return "none";
    await context.sync();
    return "done";
  });
}

/** A guard failed, or somebody took marks off in the same moment. */
function unlessMoved<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result | "moved"> {
  return runExcel(batch).catch((error: unknown) => {
    if (isGuardFailure(error) || hasCode(error, "ItemNotFound")) return "moved";
    throw error;
  });
}

/** By sheet. Two round trips: only formats of the kind "formula" have one that can be asked for. */
async function formatsWithSign(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  sign: string,
): Promise<Excel.ConditionalFormat[][]> {
  const collections = sheets.map((sheet) => {
    // Excel keeps this range: its formats are used in later requests.
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/id, items/type");
    return formats;
  });
  await context.sync();
  const custom = collections.map(({ items }) => items.filter(({ type }) => type === "Custom"));
  for (const format of custom.flat()) format.custom.rule.load("formula");
  if (custom.some(({ length }) => length > 0)) await context.sync();
  return custom.map((formats) => formats.filter((format) => format.custom.rule.formula.includes(sign)));
}
