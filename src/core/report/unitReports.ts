import type { CheckedWorkbook } from "../checkWorkbook";
import type { Unit } from "../plan/plan";
import { groupBy } from "../groupBy";
import type { Report, RowReport } from "./report";

/** A unit and its nominations; one of the unit list that nominated nobody too. */
export interface UnitReport {
  /** As the unit list calls it, else as first written; "" when no unit is given. */
  name: string;
  /** Of the unit list; null when it is not there. */
  unit: Unit | null;
  rows: RowReport[];
}

/** By name. */
export function unitReports({ units, nominations }: CheckedWorkbook, { rows }: Report): UnitReport[] {
  const keyed = rows.map((row, at) => ({ row, nomination: nominations[at] }));
  const groups = [...groupBy(keyed, ({ nomination }) => nomination?.unitKey ?? "")];
  const found = groups.map(([key, list]): UnitReport => {
    const unit = list[0]?.nomination?.unit ?? null;
    const name = unit?.name ?? (key === "" ? "" : (list[0]?.row.unit.trim() ?? ""));
    return { name, unit, rows: list.map(({ row }) => row) };
  });
  const nominating = new Set(found.map(({ unit }) => unit));
  const silent = units.list.filter((unit) => !nominating.has(unit));
  return [...found, ...silent.map((unit): UnitReport => ({ name: unit.name, unit, rows: [] }))].sort((a, b) =>
    a.name.localeCompare(b.name, "vi"),
  );
}
