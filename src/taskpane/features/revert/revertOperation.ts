import { address } from "../../../core/cells/snapshot";
import type { Reverted } from "../../../flows/revertLastRun";
import { RESULT_TEXTS } from "../../../locales/bothLanguages";
import { freshResult } from "../../app/validation";
import type { NoticeText, Step, StepHistory } from "../../app/paneState";
import type { Operation, OperationControl } from "../../app/runOperation";
import { MAX_FOLLOWED, overviewNow } from "../../app/watchWorkbook";
import { listCells } from "../../../locales/language";
import { dayOfCell } from "../../../core/calendar/dateText";
import { formatDay } from "../../../core/calendar/day";
import type { Input } from "../../../core/cells/edits";
import type { ListCells } from "../../../core/fixes/cellEdits";
import type { FieldId } from "../../../core/nominations/fields";

const loadPreview = () => import(/* webpackChunkName: "flow" */ "../../../flows/previewCheck");
const loadFlow = () => import(/* webpackChunkName: "revert" */ "../../../flows/revertLastRun");

type Direction = "undo" | "redo";

/** Undoes the last step or redoes the one that was undone last, and checks again. */
export const revertOperation = (step: Step, direction: Direction): Operation => ({
  name: direction === "redo" ? "redo" : "revert",
  run: async (control) => {
    const { revertLastRun } = await loadFlow();
    const restored = await revertLastRun(step.changes, control);
    const history = moveStep(control.state().history, step, restored.inverse, direction);
    control.keep({ history, notice: { text: noticeOf(direction, restored) } });
    return checkAgain(control);
  },
});

/**
 * Moves a step to the other side of the history, with the inverse changes. If no cell was changed, the step is removed.
 */
function moveStep(history: StepHistory, step: Step, changes: Step["changes"], direction: Direction): StepHistory {
  const moved = changes.length === 0 ? [] : [{ ...step, changes }];
  const without = (steps: readonly Step[]) => steps.filter((each) => each !== step);
  const { done, undone } = history;
  return direction === "undo"
    ? { ...history, done: without(done), undone: [...undone, ...moved] }
    : { ...history, done: [...done, ...moved], undone: without(undone) };
}

/** For a long list, or if Excel does not answer, the pane returns to the start screen. */
async function checkAgain(control: OperationControl) {
  const rows = control.state().validation?.report.rows.length ?? Infinity;
  if (rows <= MAX_FOLLOWED) {
    const { previewCheck } = await loadPreview();
    const check = freshResult(control, (options, run) => previewCheck(options, run, rows));
    const [checked] = await Promise.allSettled([check]);
    if (checked.status === "fulfilled") return checked.value;
  }
  control.keep({ validation: null, changed: null });
  return { overview: await overviewNow() };
}

function noticeOf(direction: Direction, { cells, skipped }: Reverted): NoticeText {
  return ({ fixes }, language) => {
    const words = RESULT_TEXTS[language].revert[direction];
    const places = skipped.map(({ row, column }) => address(row, column));
    const lines = [
      ...(cells > 0 ? [words.done(String(cells))] : []),
      ...(places.length > 0 ? [words.skipped(listCells(places, fixes.more))] : []),
    ];
    return lines.length === 0 ? words.nothing : lines.join(" ");
  };
}

/** A cell that undoing changes, with the texts that people see. */
interface StepCell {
  sheet: string;
  cell: string;
  /** null = unknown until the step is undone. */
  now: string | null;
  then: string;
}

const DATES: readonly FieldId[] = ["registeredOn", "proposedOn"];

/** The cells that undoing or redoing a step changes. */
export function stepCells({ changes }: Pick<Step, "changes">, list: ListCells | null): StepCell[] {
  return changes.flatMap(({ sheet, row, column, from, values }) =>
    values.flatMap((line, r) =>
      line.flatMap((input, c): StepCell[] => {
        if (input === null) return [];
        const isDate = sheet === list?.sheet && DATES.some((field) => list.columns.get(field) === column + c);
        const text = (content: Input) => textOf(content, isDate ? list : null);
        const now = from[r]?.[c] ?? null;
        return [{ sheet, cell: address(row + r, column + c), now: now === null ? null : text(now), then: text(input) }];
      }),
    ),
  );
}

/** @param list null = the cell is no date */
function textOf(content: Input, list: ListCells | null): string {
  if (typeof content === "object") return content.formula;
  if (list === null || typeof content !== "number") return String(content);
  const { day } = dayOfCell({ kind: "number", value: content, text: "", hasFormula: false }, list.from1904);
  return day === null ? String(content) : formatDay(day);
}
