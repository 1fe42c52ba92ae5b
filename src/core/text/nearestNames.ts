import { distance } from "fastest-levenshtein";
import { strip } from "./fold";
import { nameWords, shareWords } from "./nameWords";

/** Something that has a name of its own and other ones. */
export interface Named {
  name: string;
  aliases: readonly string[];
}

/** How near a text comes to a name: the smaller kind counts first, then the higher score. */
interface Nearness {
  kind: (typeof KINDS)[keyof typeof KINDS];
  score: number;
}

const KINDS = { sameWords: 0, oneHoldsTheOther: 1, mostWords: 2, letters: 3 } as const;
/** A quarter of the longer text's letters. */
const SHARE_OF_LETTERS = 1 / 4;

/** The own names of those to which a text comes nearest: several when they are as near, none when it is like none. */
export function nearestNames(text: string, candidates: readonly Named[]): string[] {
  let best: Nearness | null = null;
  let names: string[] = [];
  for (const { name, aliases } of candidates) {
    const near = nearestOf(text, [name, ...aliases]);
    if (near === null) continue;
    const order = best === null ? -1 : compare(near, best);
    if (order > 0) continue;
    if (order < 0) names = [];
    best = near;
    if (!names.includes(name)) names.push(name);
  }
  return names;
}

function nearestOf(text: string, names: readonly string[]): Nearness | null {
  const all = names.map((name) => nearness(text, name)).filter((near) => near !== null);
  return all.sort(compare)[0] ?? null;
}

const compare = (a: Nearness, b: Nearness) => a.kind - b.kind || b.score - a.score;

function nearness(text: string, name: string): Nearness | null {
  return byWords(text, name) ?? byLetters(strip(text), strip(name));
}

/** How many words are shared decides, never how long the name is: "Giấy khen" comes as near to a long name as to a short one. */
function byWords(text: string, name: string): Nearness | null {
  const { shared, foreign, missing } = shareWords(nameWords(text), nameWords(name));
  if (shared === 0) return null;
  if (foreign === 0 && missing === 0) return { kind: KINDS.sameWords, score: 0 };
  if (foreign === 0 || missing === 0) return { kind: KINDS.oneHoldsTheOther, score: shared };
  return shared > foreign && shared > 1 ? { kind: KINDS.mostWords, score: shared } : null;
}

function byLetters(text: string, name: string): Nearness | null {
  const share = distance(text, name) / Math.max(text.length, name.length, 1);
  return text !== "" && share <= SHARE_OF_LETTERS ? { kind: KINDS.letters, score: -share } : null;
}
