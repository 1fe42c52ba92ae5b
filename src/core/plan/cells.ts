import { dayOfCell, type DateReading } from "../calendar/dateCell";
import { trim } from "../text/blank";
import { fold } from "../text/fold";
import { quote } from "../text/quote";
import type { PlanFaults } from "./faults";
import { cellInWords } from "../rules/cellInWords";
import type { PlacedCell } from "./tableReader";

/** An error value can't be read whatever the column: said once, and the cell counts as blank. */
export function isError(cell: PlacedCell | null, faults: PlanFaults): boolean {
  if (cell?.kind !== "error") return false;
  faults.add("cellError", cell.place, { where: cellInWords(cell.place), value: cell.text });
  return true;
}

export function readDay(cell: PlacedCell, line: string, from1904: boolean, faults: PlanFaults): number | null {
  const reading: DateReading = dayOfCell(cell, from1904);
  if (reading.day === null) {
    faults.add("dateUnreadable", cell.place, { where: cellInWords(cell.place), value: quote(cell.text), line });
  }
  return reading.day;
}

/** One of a few texts, compared folded. The first of `choices` that is named for each value is the one to write. */
export function readChoice<T>(
  cell: PlacedCell,
  line: string,
  choices: readonly (readonly [string, T])[],
  faults: PlanFaults,
): T | null {
  const folded = fold(cell.text);
  const found = choices.find(([name]) => fold(name) === folded);
  if (found) return found[1];
  const names = choices.filter(([, value], at) => choices.findIndex((other) => other[1] === value) === at);
  faults.add("choiceUnknown", cell.place, {
    where: cellInWords(cell.place),
    value: quote(cell.text),
    line,
    choices: names.map(([name]) => name),
  });
  return null;
}

/** A whole number from 0 up, typed as a number or as text ("02"); undefined when it is neither that nor blank. */
export function wholeNumber(cell: PlacedCell): number | undefined {
  if (cell.kind === "number") {
    const value = cell.value as number;
    return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
  }
  const text = trim(cell.text);
  return cell.kind === "text" && /^\d{1,9}$/u.test(text) ? Number(text) : undefined;
}
