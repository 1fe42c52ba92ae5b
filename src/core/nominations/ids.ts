const ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const ID = new RegExp(`^HS-[${ALPHABET}]{6}$`, "u");

export function isId(text: string): boolean {
  return ID.test(text);
}

/** An FNV-1a hash of 32 bits with a seed, over UTF-16 units: quick, spread well, not for secrets. */
export function hash32(text: string, seed: number): number {
  let hash = begin(seed);
  for (let at = 0; at < text.length; at++) hash = stir(hash, text.charCodeAt(at));
  return finish(hash);
}

/** As `hash32` with two seeds, in one pass: two chains of multiplications cost hardly more than one. */
function hashTwice(text: string, seed: number, otherSeed: number): [number, number] {
  let hash = begin(seed);
  let other = begin(otherSeed);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    hash = stir(hash, unit);
    other = stir(other, unit);
  }
  return [finish(hash), finish(other)];
}

function begin(seed: number): number {
  return (0x811c9dc5 ^ seed) | 0;
}

function stir(hash: number, unit: number): number {
  const stirred = Math.imul(hash ^ unit, 0x01000193);
  return stirred ^ (stirred >>> 15);
}

function finish(stirred: number): number {
  let hash = Math.imul(stirred ^ (stirred >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * An id that nothing in `taken` has. It follows from the nomination's content, so that two people who validate the same
 * new row at once give it the same id instead of overwriting each other's. `attempts` is kept while `taken` grows.
 */
export function newId(content: string, taken: ReadonlySet<string>, attempts = new Map<string, number>()): string {
  const first = idOf(content, 0);
  if (!taken.has(first)) return first;
  // A row copied 10,000 times must not try all ids of the copies above it again.
  for (let attempt = attempts.get(content) ?? 1; ; attempt++) {
    const id = idOf(content, attempt);
    if (taken.has(id)) continue;
    attempts.set(content, attempt + 1);
    return id;
  }
}

function idOf(content: string, attempt: number): string {
  const [first, second] = hashTwice(content, attempt, attempt + 0x9e3779b9);
  return `HS-${letters(first, 3)}${letters(second, 3)}`;
}

/** The lowest digit first. */
function letters(number: number, count: number): string {
  let text = "";
  for (let rest = number, at = 0; at < count; at++) {
    const higher = Math.floor(rest / ALPHABET.length);
    text += ALPHABET[rest - higher * ALPHABET.length];
    rest = higher;
  }
  return text;
}

/** The last `count` digits of a whole number, written with `alphabet`; as `toString(radix)` would, but quick. */
export function digits(number: number, alphabet: string, count: number): string {
  let text = "";
  for (let rest = number, at = 0; at < count; at++) {
    const higher = Math.floor(rest / alphabet.length);
    text = `${alphabet[rest - higher * alphabet.length]}${text}`;
    rest = higher;
  }
  return text;
}
