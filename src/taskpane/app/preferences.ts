import type { Language } from "../../locales/language";

/** Preferences of the interface only; nothing of a workbook is ever kept here. */
export interface Preferences {
  language: Language;
  theme: "light" | "dark";
  /** Folded name of the unit whose nominations are shown; "" = all. */
  unit: string;
  /** Whose view of the result is shown. */
  role: "unit" | "office" | "director";
  /** Whose points the Office goes through: its own, or the units' too. */
  worker: "office" | "everyone";
}

const isAllowed: { [K in keyof Preferences]: (value: string) => boolean } = {
  language: (value) => ["vi", "en"].includes(value),
  theme: (value) => ["light", "dark"].includes(value),
  unit: () => true,
  role: (value) => ["unit", "office", "director"].includes(value),
  worker: (value) => ["office", "everyone"].includes(value),
};

/** On Excel for the web, add-ins share a browser's storage: Office asks to prefix keys with its partition. */
const keyOf = (name: string): string =>
  `${(typeof Office === "undefined" ? undefined : Office.context?.partitionKey) ?? ""}award-nominations.${name}`;

/** Storage may be absent or forbidden; then there are no preferences. */
export function readPreference<K extends keyof Preferences>(name: K): Preferences[K] | undefined {
  try {
    const value = localStorage.getItem(keyOf(name));
    return value !== null && isAllowed[name](value) ? (value as Preferences[K]) : undefined;
  } catch {
    return undefined;
  }
}

export function writePreference<K extends keyof Preferences>(name: K, value: Preferences[K]): void {
  try {
    localStorage.setItem(keyOf(name), value);
  } catch {
    // Full or forbidden: the choice then lasts as long as the pane.
  }
}
