import type { Change } from "../core/changes/change";
import { rangeOfChange } from "./lookAt";
import { runExcel } from "./runExcel";

/** What the first cell of each change shows. */
export async function shownTexts(changes: readonly Change[]): Promise<string[]> {
  if (changes.length === 0) return [];
  return runExcel(async (context) => {
    const ranges = changes.map((change) => {
      const range = rangeOfChange(context, change);
      range.load("text");
      return range;
    });
    await context.sync();
    return ranges.map(({ isNullObject, text }) => (isNullObject ? "" : (text[0]?.[0] ?? "")));
  });
}
