import { NO_TOTALS, type RowReport, type Totals } from "../../core/report/report";
import { fold, strip } from "../../core/text/fold";
import { useMemo, useState } from "react";
import { readPreference, writePreference } from "../app/preferences";
import type { Outcome } from "../../core/findings/outcome";
import { vi } from "../../locales/vi";

export interface UnitChoice {
  /** Folded name. */
  key: string;
  name: string;
}

/** Folded names of the units of the rows, by position. */
export function unitKeys(unitNames: readonly string[]): string[] {
  const known = new Map<string, string>();
  return unitNames.map((name) => {
    const key = known.get(name) ?? fold(name);
    known.set(name, key);
    return key;
  });
}

/** The units that nominate, each once, as a Vietnamese dictionary orders them. */
export function unitChoices(keys: readonly string[], unitNames: readonly string[]): UnitChoice[] {
  const names = new Map<string, string>();
  for (const [at, key] of keys.entries()) if (key !== "" && !names.has(key)) names.set(key, unitNames[at] ?? "");
  const { compare } = new Intl.Collator("vi");
  return [...names].map(([key, name]) => ({ key, name })).sort((a, b) => compare(a.name, b.name));
}

/** Rows of one unit, or of all (null). */
export function rowsOfUnit(rows: readonly RowReport[], keys: readonly string[], unit: string | null) {
  return unit === null ? rows : rows.filter((_, at) => keys[at] === unit);
}

/** Rows whose nominee's name holds the text, in whatever case and marks. */
export function rowsNamed(rows: readonly RowReport[], searched: string): readonly RowReport[] {
  const wanted = strip(searched);
  return wanted === "" ? rows : rows.filter(({ nominee }) => strip(nominee).includes(wanted));
}

export function countOutcomes(rows: readonly RowReport[]): Totals {
  const totals: Totals = { ...NO_TOTALS, rows: rows.length };
  for (const { outcome } of rows) totals[outcome]++;
  return totals;
}

/** The unit whose rows are shown: chosen once and remembered; null = all, or it has no rows here. */
export function useOwnUnit(unitNames: readonly string[]) {
  const keys = useMemo(() => unitKeys(unitNames), [unitNames]);
  const units = useMemo(() => unitChoices(keys, unitNames), [keys, unitNames]);
  const [own, setOwn] = useState(() => readPreference("unit"));
  const chooseUnit = (key: string) => {
    writePreference("unit", key);
    setOwn(key);
  };
  const unit = units.find(({ key }) => key === own)?.key ?? null;
  return { unit, units, keys, chooseUnit };
}

/** Worst first: the order in which the outcomes are named. */
export const OUTCOME_ORDER = Object.keys(vi.outcomes) as readonly Outcome[];

/** The rows of one outcome, or of all; within an outcome as on the sheet. */
export function worstFirst(rows: readonly RowReport[], outcome: Outcome | null): readonly RowReport[] {
  if (outcome !== null) return rows.filter((row) => row.outcome === outcome);
  return OUTCOME_ORDER.flatMap((one) => rows.filter((row) => row.outcome === one));
}
