const ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const ID = new RegExp(`^HS-[${ALPHABET}]{6}$`, "u");

export function isId(text: string): boolean {
  return ID.test(text);
}

/** A 32-bit FNV-1a hash with a seed, over UTF-16 units: fast and well distributed, not cryptographic. */
export function hash32(text: string, seed: number): number {
  let hash = startHash(seed);
  for (let index = 0; index < text.length; index++) hash = mix(hash, text.charCodeAt(index));
  return finishHash(hash);
}

function hashNumbers(numbers: readonly number[], seed: number): number {
  let hash = startHash(seed);
  for (const number of numbers) hash = mix(mix(hash, number & 0xffff), number >>> 16);
  return finishHash(hash);
}

function startHash(seed: number): number {
  return (0x811c9dc5 ^ seed) | 0;
}

function mix(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x01000193);
  return mixed ^ (mixed >>> 15);
}

function finishHash(mixed: number): number {
  let hash = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Makes ids that are not in `taken`. An id is derived from the nomination's content, so that two people who check the
 * same new row at the same time give it the same id instead of overwriting each other's.
 */
export class NewIds {
  /** The next attempt by content, so that a row copied 10,000 times does not retry all ids of the copies above it. */
  private readonly attempts = new Map<string, number>();

  constructor(private readonly taken: Set<string>) {}

  next(content: readonly number[]): string {
    let id = idOf(content, 0);
    if (this.taken.has(id)) {
      const key = content.join(" ");
      let attempt = this.attempts.get(key) ?? 0;
      while (this.taken.has(id)) id = idOf(content, ++attempt);
      this.attempts.set(key, attempt);
    }
    this.taken.add(id);
    return id;
  }
}

function idOf(content: readonly number[], attempt: number): string {
  const letters = writeDigits(hashNumbers(content, attempt), ALPHABET, 4);
  return `HS-${letters}${writeDigits(hashNumbers(content, attempt + 0x9e3779b9), ALPHABET, 2)}`;
}

const pairsOf = new Map<string, readonly string[]>();

/** The last `count` digits (an even number) of an integer in the digits of `alphabet`, two at a time. */
export function writeDigits(number: number, alphabet: string, count: number): string {
  let pairs = pairsOf.get(alphabet);
  if (pairs === undefined) {
    pairs = Array.from(alphabet, (high) => Array.from(alphabet, (low) => high + low)).flat();
    pairsOf.set(alphabet, pairs);
  }
  let text = "";
  for (let rest = number, index = 0; index < count; index += 2) {
    const higher = Math.floor(rest / pairs.length);
    text = `${pairs[rest - higher * pairs.length]}${text}`;
    rest = higher;
  }
  return text;
}
