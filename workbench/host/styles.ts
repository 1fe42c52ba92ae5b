import type { Sheet, Style } from "./model";

const interned = new Map<string, Style>();
const known = new WeakSet<Style>();

/** One object per distinct style, so that cells share it and it can be compared by identity. */
export function internStyle(style: Style): Style {
  if (known.has(style)) return style;
  const key = JSON.stringify(style, sortedKeys);
  let shared = interned.get(key);
  if (!shared) {
    shared = style;
    interned.set(key, shared);
    known.add(shared);
  }
  return shared;
}

const sortedKeys = (_key: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

export const DEFAULT_STYLE: Style = internStyle({});

/** Excel's default font; a style that does not name one has it. */
export const DEFAULT_FONT = { name: "Calibri", size: 11, color: "#000000" } as const;

/** The effective style of a cell: its own, otherwise its row's, otherwise its column's. */
export const styleAt = (sheet: Sheet, row: number, column: number): Style =>
  sheet.rows[row]?.[column]?.style ?? sheet.rowStyles[row] ?? sheet.columnStyles[column] ?? DEFAULT_STYLE;

const merged = new WeakMap<Style, Map<string, Style>>();

/** `style` changed by `patch`; `undefined` in the patch removes. Cached by style and key. */
export function patchStyle(style: Style, patch: StylePatch, key: string): Style {
  let byPatch = merged.get(style);
  if (!byPatch) merged.set(style, (byPatch = new Map()));
  let result = byPatch.get(key);
  if (!result) byPatch.set(key, (result = internStyle(withoutUndefined(patch(style)))));
  return result;
}

/** A pure change of a style; the `key` of `patchStyle` must identify it. */
export type StylePatch = (style: Style) => { [K in keyof Style]?: Style[K] | undefined };

function withoutUndefined(style: ReturnType<StylePatch>): Style {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}
