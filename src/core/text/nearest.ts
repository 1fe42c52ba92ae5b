import { distance } from "fastest-levenshtein";
import { strip } from "./fold";
import { remember } from "./memo";

/**
 * The candidate that looks most like a text, or null when none is close: at most a third of the longer one's letters
 * differ, marks aside; or all words of one stand in the other.
 */
export function nearest(text: string, candidates: Iterable<string>): string | null {
  const wanted = strip(text);
  let best: { candidate: string; score: number } | null = null;
  for (const candidate of candidates) {
    const score = likeness(wanted, strip(candidate));
    if (score !== null && (best === null || score < best.score)) best = { candidate, score };
  }
  return best?.candidate ?? null;
}

/** 0 = equal, 1/3 = the least like that is still offered, null = not alike. */
function likeness(a: string, b: string): number | null {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return null;
  const share = distance(a, b) / longer;
  if (share <= 1 / 3) return share;
  return a.length >= 4 && b.length >= 4 && (holdsWords(a, b) || holdsWords(b, a)) ? 1 / 3 : null;
}

function holdsWords(whole: string, part: string): boolean {
  const words = wordsOf(whole);
  for (const word of wordsOf(part)) if (!words.has(word)) return false;
  return true;
}

/** The candidates are the same for every text. */
const wordsOf = remember((text) => new Set(text.split(" ")));
