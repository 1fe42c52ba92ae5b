import { remember } from "./memo";
import { INTRICATE, LATIN_SIGNS, UNICODE_LETTERS, lookAt } from "./traits";

/** Letters that only Unicode Vietnamese has: a text with one of them was not typed in an old encoding. */
const ONLY_UNICODE = /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9]/u;

/** TCVN3 puts letters where Latin-1 has signs and capitals: "NguyÔn V¨n An". Both neighbours must be of a word. */
const TCVN3 =
  /(?<=[\p{L}\u00a1-\u00bf])[\u00a1-\u00bfÆÐß](?=[\p{L}\u00a1-\u00bf])|(?<=\p{Ll})[\u00c0-\u00de](?=\p{Ll})/gu;

/** VNI writes the mark as a letter of its own behind the vowel: "Nguyeãn Vaên An". */
const VNI = /[ae][âêôáàãåäùøûõïñ]|[ou][åäùøûõïñ]|o[âô]/giu;

const ENOUGH = 2;

/** Whether a text looks typed in TCVN3 or VNI: two signs of one of them, and nothing that only Unicode has. */
export function looksLegacy(text: string, traits = lookAt(text).traits): boolean {
  // Every sign of either encoding lies in Latin-1's upper half.
  if ((traits & LATIN_SIGNS) === 0) return false;
  if ((traits & (INTRICATE | UNICODE_LETTERS)) === UNICODE_LETTERS) return false;
  return hasLegacySigns(text);
}

const hasLegacySigns = remember((text: string) => {
  const composed = text.normalize("NFC");
  if (ONLY_UNICODE.test(composed)) return false;
  return [TCVN3, VNI].some((signs) => (composed.match(signs)?.length ?? 0) >= ENOUGH);
});
