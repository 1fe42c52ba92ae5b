import { dayOfCell } from "../../../core/calendar/dateText";
import { formatDay } from "../../../core/calendar/day";
import type { Input } from "../../../core/cells/edits";
import { address } from "../../../core/cells/snapshot";
import type { ListCells } from "../../../core/fixes/cellEdits";
import type { FieldId } from "../../../core/nominations/fields";
import type { Step } from "../../app/stepHistory";

/** A cell that undoing changes, with the texts that people see. */
export interface StepCell {
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
