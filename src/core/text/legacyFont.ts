import { remember } from "./memo";
import { OLD_ENCODINGS, type OldEncoding } from "./oldEncodings";
import { INTRICATE, LATIN_SIGNS, UNICODE_LETTERS, lookAt } from "./traits";

/** A text that looks typed in an old encoding, and how it would read in Unicode. */
export interface LegacyReading {
  encoding: OldEncoding;
  text: string;
}

/** Letters that only Unicode Vietnamese has: a text with one of them was not typed in an old encoding. */
const ONLY_UNICODE = /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9]/u;

/** TCVN3 puts letters where Latin-1 has signs and capitals: "NguyÔn V¨n An". Both neighbours must be of a word. */
const TCVN3 =
  /(?<=[\p{L}\u00a1-\u00bf])[\u00a1-\u00bfÆÐß](?=[\p{L}\u00a1-\u00bf])|(?<=\p{Ll})[\u00c0-\u00de](?=\p{Ll})/gu;

/** VNI writes the mark as a letter of its own behind the vowel: "Nguyeãn Vaên An". */
const VNI = /[ae][âêôáàãåäùøûõïñ]|[ou][åäùøûõïñ]|o[âô]/giu;

const ENOUGH = 2;

/** null unless two signs of TCVN3, or of VNI, stand in a text, and nothing that only Unicode has. */
export function readLegacyFont(text: string, traits = lookAt(text).traits): LegacyReading | null {
  // Every sign of either encoding lies in Latin-1's upper half.
  if ((traits & LATIN_SIGNS) === 0) return null;
  if ((traits & (INTRICATE | UNICODE_LETTERS)) === UNICODE_LETTERS) return null;
  return readSigns(text).reading;
}

const readSigns = remember((text: string): { reading: LegacyReading | null } => {
  const composed = text.normalize("NFC");
  if (ONLY_UNICODE.test(composed)) return { reading: null };
  const [tcvn3 = 0, vni = 0] = [TCVN3, VNI].map((signs) => composed.match(signs)?.length ?? 0);
  if (Math.max(tcvn3, vni) < ENOUGH) return { reading: null };
  const encoding = vni > tcvn3 ? "VNI" : "TCVN3";
  return { reading: { encoding, text: decode(composed, LETTERS[encoding]) } };
});

const inverted = (letters: ReadonlyMap<string, string>) => new Map([...letters].map(([letter, old]) => [old, letter]));
const LETTERS = { TCVN3: inverted(OLD_ENCODINGS.TCVN3), VNI: inverted(OLD_ENCODINGS.VNI) };

/** Two signs that are one letter before one alone; VNI's capitals are those of its small letters. */
function decode(text: string, letters: ReadonlyMap<string, string>): string {
  let read = "";
  for (let at = 0; at < text.length;) {
    const [sign, letter] = letterAt(text, at, letters);
    read += letter;
    at += sign.length;
  }
  return read.normalize("NFC");
}

function letterAt(text: string, at: number, letters: ReadonlyMap<string, string>): [sign: string, letter: string] {
  for (const length of [2, 1]) {
    const sign = text.slice(at, at + length);
    const letter = letters.get(sign);
    if (letter !== undefined) return [sign, letter];
    const small = letters === LETTERS.VNI ? letters.get(sign.toLowerCase()) : undefined;
    if (small !== undefined) return [sign, small.toUpperCase()];
  }
  return [text.charAt(at), text.charAt(at)];
}
