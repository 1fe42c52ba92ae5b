import { distance } from "fastest-levenshtein";
import { strip } from "./fold";
import { remember } from "./memo";

/**
 * The candidate most similar to a text, or null if none is close: at most a third of the letters of the longer text
 * differ, ignoring marks, or all words of one text are in the other.
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

/** 0 = equal, 1/3 = the largest distance that is offered, null = not similar. */
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

/** Cached, because the candidates are the same for every text. */
const wordsOf = remember((text) => new Set(text.split(" ")));
