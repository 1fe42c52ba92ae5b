import type { MappingEntry } from "../../../core/mapping/memorySheet";
import type { OtherName } from "../../../core/plan/otherNames";
import { checkOptions, freshResult } from "../../app/validation";
import type { NoticeText } from "../../app/paneState";
import type { Operation } from "../../app/runOperation";
import { rememberNames } from "../remember/rememberOperations";

const loadSave = () => import(/* webpackChunkName: "saveAnswers" */ "../../../flows/saveAnswers");
const loadCheck = () => import(/* webpackChunkName: "flow" */ "../../../validateWorkbook");

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
    const [{ saveMapping }, { validateWorkbook }] = await Promise.all([loadSave(), loadCheck()]);
    const place = await saveMapping(entries, control);
    const saved: NoticeText | null = place === null ? null : ({ mapping }) => mapping.saved(place);
    control.keep({ notice: saved, ...(sheet !== undefined && { sheet }) });
    const named = names.length === 0 ? null : await rememberNames(names, { ...control, signal: undefined });
    const notice = joined(saved, named);
    control.keep({ notice });
    const result = await freshResult({ ...control, signal: undefined }, (run) =>
      validateWorkbook(checkOptions(control.state()), run),
    );
    return { ...result, notice };
  },
});

function joined(first: NoticeText | null, second: NoticeText | null): NoticeText | null {
  if (first === null || second === null) return first ?? second;
  return (texts, language) => `${first(texts, language)} ${second(texts, language)}`;
}
