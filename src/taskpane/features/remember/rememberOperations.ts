import type { NotDuplicatePair, MappingEntry } from "../../../core/mapping/memorySheet";
import type { OtherName } from "../../../core/plan/otherNames";
import type { RunControl } from "../../../excel/runControl";
import { REMEMBER_TEXTS } from "../../../locales/remember";
import { freshResult, loadCheck } from "../../app/validation";
import type { NoticeText, OperationNotice } from "../../app/paneState";
import type { Operation, OperationControl } from "../../app/runOperation";
import { MAX_FOLLOWED } from "../../app/watchWorkbook";

const loadAnswers = () => import(/* webpackChunkName: "saveAnswers" */ "../../../flows/saveAnswers");

/** Remembers that nominations are no duplicates of each other, or that the unit wants both. */
export const notDuplicateOperation = (
  pairs: readonly NotDuplicatePair[],
  reason: "notDuplicate" | "bothAwards",
): Operation => ({
  name: "remember",
  run: async (control) => {
    const { saveNotDuplicates } = await loadAnswers();
    const sheet = await saveNotDuplicates(pairs, control);
    control.keep({ notice: { text: (_, language) => REMEMBER_TEXTS[language][reason](sheet) } });
    return checkAgain(control);
  },
});

/** Remembers other names of units or awards. */
export const otherNamesOperation = (requests: readonly OtherName[]): Operation => ({
  name: "remember",
  run: async (control) => {
    control.keep({ notice: { text: await rememberNames(requests, control) } });
    return checkAgain(control);
  },
});

/** Remembers other names, and returns the text of a notice about it. */
async function rememberNames(requests: readonly OtherName[], control: RunControl): Promise<NoticeText> {
  const { saveOtherNames } = await loadAnswers();
  const { made, ...states } = await saveOtherNames(requests, control);
  return (_, language) => {
    const { otherNames } = REMEMBER_TEXTS[language];
    const lines = (["saved", "changed", "nowhere"] as const).flatMap((state) => {
      const pairs = states[state].map(({ other, name }) => otherNames.pair(other, name));
      if (pairs.length === 0) return [];
      const shown = pairs.slice(0, MAX_NAMED).join("; ");
      return [otherNames[state](pairs.length > MAX_NAMED ? otherNames.more(shown, pairs.length - MAX_NAMED) : shown)];
    });
    return [...(made === null ? [] : [otherNames.made(made)]), ...lines].join(" ");
  };
}

const MAX_NAMED = 4;

/**
 * The result with what is remembered. A long list gets a full check; so does a preview, because what is remembered
 * about nominations needs their ids in the workbook.
 */
async function checkAgain(control: OperationControl) {
  const { validation } = control.state();
  const isShort = (validation?.report.rows.length ?? 0) <= MAX_FOLLOWED;
  const check = await loadCheck(isShort && validation?.isPreview !== true);
  return freshResult({ ...control, signal: undefined }, check);
}

interface More {
  /** The sheet that is checked from now on. */
  sheet?: string;
  /** Other names of awards and units to remember too. */
  names?: readonly OtherName[];
}

/** Remembers what the headings mean and checks again. */
export const mappingOperation = (entries: readonly MappingEntry[], { sheet, names = [] }: More = {}): Operation => ({
  name: "saveMapping",
  run: async (control) => {
    const [{ saveMapping }, check] = await Promise.all([loadAnswers(), loadCheck()]);
    const place = await saveMapping(entries, control);
    const saved: NoticeText[] = place === null ? [] : [({ mapping }) => mapping.saved(place)];
    control.keep({ notice: joined(saved), ...(sheet !== undefined && { sheet }) });
    const named = names.length === 0 ? [] : [await rememberNames(names, { ...control, signal: undefined })];
    const notice = joined([...saved, ...named]);
    control.keep({ notice });
    const result = await freshResult({ ...control, signal: undefined }, check);
    return { ...result, notice };
  },
});

function joined(lines: readonly NoticeText[]): OperationNotice | null {
  if (lines.length === 0) return null;
  return { text: (texts, language) => lines.map((line) => line(texts, language)).join(" ") };
}
