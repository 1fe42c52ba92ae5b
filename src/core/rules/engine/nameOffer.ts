import { readLegacyFont } from "../../text/legacyFont";
import { memoize } from "../../text/memo";
import { nearestNames, type Named } from "../../text/nearest";
import { quote } from "../../text/formatText";
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

function choose(names: readonly string[]): NameOffer {
  const choices = names.slice(0, countOnLine(names));
  return { nearest: null, choices, list: listNames(choices, names.length - choices.length) };
}

/** Keeps the line with its sentence within a cell of `Chi tiết kiểm tra`. */
const MAX_LINE_LENGTH = 240;

function countOnLine(names: readonly string[]): number {
  let length = 0;
  const tooMany = names.findIndex((name) => (length += quote(name).length + 4) > MAX_LINE_LENGTH);
  return tooMany < 0 ? names.length : Math.max(tooMany, 1);
}

function listNames(names: readonly string[], more: number): Message {
  const list = names.map((name) => `"${quote(name)}"`).join(", ");
  return more === 0 ? { vi: list, en: list } : { vi: `${list} và ${more} tên khác`, en: `${list} and ${more} more` };
}
