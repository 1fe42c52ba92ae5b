import { readLegacyFont } from "../../text/legacyFont";
import { memoize } from "../../text/memo";
import { nearestNames, type Named } from "../../text/nearest";
import { countOnLine, listOnLine, quote } from "../../text/formatText";
import type { Message } from "../../findings/finding";

/** Suggestions for an unknown name: one listed name, or several to choose from. */
type NameOffer = { nearest: string } | { nearest: null; choices: readonly string[]; list: Message };

/**
 * Suggests the nearest listed name; if several are equally near or none is, as many as fit on a line.
 * @param list returns the names, and is called for the first unknown one
 */
export function nameOffers(list: () => readonly Named[]): (text: string) => NameOffer {
  let names: { listed: readonly Named[]; all: string[]; unordered: NameOffer } | null = null;
  return memoize((text): NameOffer => {
    const { listed, all, unordered } = (names ??= prepare(list()));
    const near = nearestNames(readLegacyFont(text)?.text ?? text, listed);
    const [nearest] = near;
    if (nearest === undefined) return unordered;
    return near.length === 1 ? { nearest } : choose([...near, ...all.filter((name) => !near.includes(name))]);
  });
}

function prepare(listed: readonly Named[]) {
  const all = [...new Set(listed.map(({ name }) => name))];
  return { listed, all, unordered: choose(all) };
}

/** As many of the names as fit on a line, quoted, and how many more there are. */
export const listNames = (names: readonly string[]): Message => listOnLine(names.map(quoted), "tên");

function choose(names: readonly string[]) {
  return { nearest: null, choices: names.slice(0, countOnLine(names, quoted)), list: listNames(names) };
}

const quoted = (name: string): string => `"${quote(name)}"`;
