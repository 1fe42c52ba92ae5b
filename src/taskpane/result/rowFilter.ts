import { type RowReport } from "../../core/report/report";
import { fold, strip } from "../../core/text/fold";
import { useMemo, useState } from "react";
import { readPreference, writePreference } from "../app/preferences";
import type { Outcome } from "../../core/findings/outcome";
import type { ValidationResult } from "../../validateWorkbook";
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

/** The units, each once, as a Vietnamese dictionary orders them. */
export function unitChoices(keys: readonly string[], unitNames: readonly string[]): UnitChoice[] {
  const names = new Map<string, string>();
  for (const [index, key] of keys.entries()) if (key !== "" && !names.has(key)) names.set(key, unitNames[index] ?? "");
  const { compare } = new Intl.Collator("vi");
  return [...names].map(([key, name]) => ({ key, name })).sort((a, b) => compare(a.name, b.name));
}

export function rowsOfUnit(rows: readonly RowReport[], keys: readonly string[], unit: string) {
  return rows.filter((_, index) => keys[index] === unit);
}

/** Whether the nominee's name contains the text, ignoring case and diacritics. */
export function isNamed({ nominee }: RowReport, searched: string): boolean {
  const wanted = strip(searched);
  return wanted === "" || strip(nominee).includes(wanted);
}

/** The unit whose rows are shown: the only one, or the one that was chosen and remembered; null = none was chosen. */
export function useOwnUnit({ unitNames, unitList }: Pick<ValidationResult, "unitNames" | "unitList">) {
  const keys = useMemo(() => unitKeys(unitNames), [unitNames]);
  const units = useMemo(() => {
    const names = [...unitNames, ...unitList.map(({ name }) => name)];
    return unitChoices(unitKeys(names), names);
  }, [unitNames, unitList]);
  const [own, setOwn] = useState(() => readPreference("unit"));
  const chooseUnit = (key: string) => {
    writePreference("unit", key);
    setOwn(key);
  };
  const unit = (units.length === 1 ? units[0] : units.find(({ key }) => key === own))?.key ?? null;
  return { unit, units, keys, chooseUnit };
}

/** Worst first: the order in which the outcomes are named. */
export const OUTCOME_ORDER = Object.keys(vi.outcomes) as readonly Outcome[];
