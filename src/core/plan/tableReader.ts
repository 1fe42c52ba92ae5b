import type { FoundFault, planInvalid } from "./planFindings";
import { isBlankCell } from "../nominations/readings";
import { isBlankText, trim } from "../text/whitespace";
import { fold, headingKey } from "../text/fold";
import { address, type Area, type Cell, cellAt, type TableSnapshot } from "../cells/snapshot";
import { type DateReading, dayOfCell } from "../calendar/dateText";
import { quote } from "../text/formatText";
import { cellInWords, type Place } from "../findings/finding";
import type { Facts } from "../findings/rule";

type PlanFault = FoundFault["id"];

/**
 * Collects all cells of the plan that can't be read, so that the Office can correct them together. Their messages are
 * in `planFindings.ts`, which the first screen loads only when there is a fault.
 */
export class PlanFaults {
  readonly found: FoundFault[] = [];
  /** Lines of `KeHoach` that are ignored. */
  readonly unknownLines: Place[] = [];

  add<Id extends PlanFault>(id: Id, place: Place, facts: Facts<typeof planInvalid.messages, Id>): void {
    this.found.push({ id, place, facts });
  }

  noteUnknownLine(place: Place): void {
    this.unknownLines.push(place);
  }
}

type CellPlace = Place & { sheet: string; cell: string };

/** A cell of one of the Office's tables, with its place for messages. */
export interface PlacedCell extends Cell {
  readonly place: CellPlace;
  isBlank: boolean;
}

/** A table whose columns are found by heading. */
export interface ReadTable {
  /** The first heading, where a fault of the whole table is shown. */
  place: Place;
  missing: string[];
  duplicated: { heading: string; place: Place }[];
  has(heading: string): boolean;
  /** Rows with at least one filled cell. `row(heading)` is null if the column is missing. */
  rows: ((heading: string) => PlacedCell | null)[];
}

/** Reads a table's rows by heading. Headings are compared without case, marks and spaces. */
export function readTable(table: TableSnapshot, required: readonly string[], optional: readonly string[]): ReadTable {
  const { area, cells, sheet } = table;
  const headings = [...required, ...optional];
  const columns = columnsOf(table, headings);
  const placed = (row: number, column: number) => new TableCell(cellAt(cells, row, column), sheet, row, column);
  const found = headings.flatMap((heading) => columns.get(heading)?.[0] ?? []);
  const rows: ReadTable["rows"] = [];
  const first = area.row + (table.hasHeaders ? 1 : 0);
  const end = area.row + area.rows - (table.hasTotals ? 1 : 0);
  for (let row = first; row < end; row++) {
    if (found.every((column) => isBlankCell(cellAt(cells, row, column)))) continue;
    rows.push((heading) => {
      const column = columns.get(heading)?.[0];
      return column === undefined ? null : placed(row, column);
    });
  }
  return {
    place: placed(area.row, area.column).place,
    missing: required.filter((heading) => columns.get(heading) === undefined),
    duplicated: headings.flatMap((heading) =>
      (columns.get(heading) ?? []).slice(1).map((column) => ({ heading, place: placed(area.row, column).place })),
    ),
    has: (heading) => columns.has(heading),
    rows,
  };
}

/** For each heading of the table, its columns. */
function columnsOf({ area, cells, hasHeaders }: TableSnapshot, headings: readonly string[]): Map<string, number[]> {
  const columns = new Map<string, number[]>();
  if (!hasHeaders) return columns;
  const keys = Array.from({ length: area.columns }, (_, index) =>
    headingKey(cellAt(cells, area.row, area.column + index).text),
  );
  for (const heading of headings) {
    const key = headingKey(heading);
    const places = keys.flatMap((item, index) => (item === key ? area.column + index : []));
    if (places.length > 0) columns.set(heading, places);
  }
  return columns;
}

/** The place is formatted only for a fault: most cells have none. */
class TableCell implements PlacedCell {
  readonly kind: Cell["kind"];
  readonly value: Cell["value"];
  readonly text: string;
  readonly hasFormula: boolean;
  readonly isBlank: boolean;

  constructor(
    cell: Cell,
    private readonly sheet: string,
    private readonly row: number,
    private readonly column: number,
  ) {
    this.kind = cell.kind;
    this.value = cell.value;
    this.text = cell.text;
    this.hasFormula = cell.hasFormula;
    this.isBlank = isBlankCell(cell);
  }

  get place(): CellPlace {
    return { sheet: this.sheet, cell: address(this.row, this.column), value: this.text };
  }
}

/** The place of a column's cells; null if there is no such column. */
export function columnBody({ area, cells, hasHeaders, hasTotals }: TableSnapshot, heading: string): Area | null {
  const rows = area.rows - 1 - (hasTotals ? 1 : 0);
  for (let column = area.column; hasHeaders && column < area.column + area.columns; column++) {
    if (headingKey(cellAt(cells, area.row, column).text) === headingKey(heading)) {
      return { row: area.row + 1, column, rows, columns: 1 };
    }
  }
  return null;
}

/** Names separated by ";", without blanks. */
export function readNames(cell: PlacedCell | null): string[] {
  if (cell === null || cell.isBlank || cell.kind === "error") return [];
  return cell.text
    .split(";")
    .map((name) => name.replace(/\s+/gu, " ").trim())
    .filter((name) => !isBlankText(name));
}

/** Opens one of the Office's tables and reports its missing and duplicated columns. */
export function openTable(
  table: TableSnapshot,
  required: readonly string[],
  optional: readonly string[],
  faults: PlanFaults,
): ReadTable {
  const open = readTable(table, required, optional);
  for (const heading of open.missing) faults.add("columnMissing", open.place, { table: table.name, heading });
  for (const { heading, place } of open.duplicated) faults.add("columnTwice", place, { table: table.name, heading });
  return open;
}

/** An error value can't be read in any column: it is reported once, and the cell counts as blank. */
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

/** One of a few texts, compared folded. The first text of a value in `choices` is the one that messages suggest. */
export function readChoice<T>(
  cell: PlacedCell,
  line: string,
  choices: readonly (readonly [string, T])[],
  faults: PlanFaults,
): T | null {
  const folded = fold(cell.text);
  const found = choices.find(([name]) => fold(name) === folded);
  if (found) return found[1];
  const names = choices.filter(([, value], index) => choices.findIndex((other) => other[1] === value) === index);
  faults.add("choiceUnknown", cell.place, {
    where: cellInWords(cell.place),
    value: quote(cell.text),
    line,
    choices: names.map(([name]) => name),
  });
  return null;
}

/** An integer, typed as a number or as text ("02"); undefined for anything else. */
export function wholeNumber(cell: PlacedCell): number | undefined {
  if (cell.kind === "number") {
    const value = cell.value as number;
    return Number.isSafeInteger(value) ? value : undefined;
  }
  const text = trim(cell.text);
  return cell.kind === "text" && /^\d{1,9}$/u.test(text) ? Number(text) : undefined;
}
