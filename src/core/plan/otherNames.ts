import { address, cellAt, tableNamed, type WorkbookSnapshot } from "../cells/snapshot";
import { TABLES } from "../names";
import type { CellFix } from "../fixes/cellFixes";
import { fold } from "../text/fold";
import { columnBody } from "./tableReader";

/** A text that people declared to be another name of a unit or an award. */
export interface OtherName {
  kind: "unit" | "award";
  /** The name in the workbook's table. */
  name: string;
  other: string;
}

const PLACES = {
  unit: { table: TABLES.units, heading: "Đơn vị" },
  award: { table: TABLES.awards, heading: "Hình thức khen thưởng" },
} as const;

/** A change of a cell of `Tên khác`, and the names that it adds. */
export interface OtherNamesFix {
  fix: CellFix;
  names: OtherName[];
}

/** The changes that add names to `Tên khác`, the names that are already there, and those that fit nowhere. */
export function otherNameFixes(
  snapshot: WorkbookSnapshot,
  requests: readonly OtherName[],
): { fixes: OtherNamesFix[]; known: OtherName[]; nowhere: OtherName[] } {
  const byCell = new Map<string, OtherNamesFix>();
  const known: OtherName[] = [];
  const nowhere: OtherName[] = [];
  for (const request of requests) {
    const fix = otherNameFix(snapshot, request);
    const key = `${fix?.sheet}\n${fix?.cell}`;
    const sameCell = byCell.get(key);
    if (fix === null) nowhere.push(request);
    else if (holdsName(fix.from, request.other)) known.push(request);
    else if (sameCell === undefined) byCell.set(key, { fix, names: [request] });
    else {
      sameCell.names.push(request);
      sameCell.fix.to = joinNames(sameCell.fix.to, request.other);
    }
  }
  return { fixes: [...byCell.values()], known, nowhere };
}

const holdsName = (names: string, other: string): boolean =>
  names.split(";").some((name) => fold(name) === fold(other));

/** Names are separated by semicolons. */
export const isSingleName = (text: string): boolean => text.trim() !== "" && !text.includes(";");

function joinNames(names: string, other: string): string {
  return [names.trim(), other.trim()].filter((part) => part !== "").join("; ");
}

function otherNameFix(snapshot: WorkbookSnapshot, { kind, name, other }: OtherName): CellFix | null {
  const table = tableNamed(snapshot, PLACES[kind].table);
  if (!table || !isSingleName(other)) return null;
  const names = columnBody(table, PLACES[kind].heading);
  const others = columnBody(table, "Tên khác");
  if (names === null || others === null) return null;
  for (let row = names.row; row < names.row + names.rows; row++) {
    if (fold(cellAt(table.cells, row, names.column).text) !== fold(name)) continue;
    const { text, value } = cellAt(table.cells, row, others.column);
    const cell = address(row, others.column);
    const to = joinNames(text, other);
    return { sheet: table.sheet, cell, row: row + 1, field: null, rules: [], from: text, original: value, to };
  }
  return null;
}
