const ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const ID = new RegExp(`^HS-[${ALPHABET}]{6}$`, "u");

export function isId(text: string): boolean {
  return ID.test(text);
}

/** An FNV-1a hash of 32 bits with a seed, over UTF-16 units: quick, spread well, not for secrets. */
export function hash32(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * An id that nothing in `taken` has. It follows from the nomination's content, so that two people who validate the same
 * new row at once give it the same id instead of overwriting each other's.
 */
export function newId(content: string, taken: ReadonlySet<string>): string {
  for (let attempt = 0; ; attempt++) {
    const id = `HS-${letters(hash32(content, attempt), 3)}${letters(hash32(content, attempt + 0x9e3779b9), 3)}`;
    if (!taken.has(id)) return id;
  }
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
