import { memoize } from "./memo";
import { INTRICATE, LATIN_SIGNS, UNICODE_LETTERS, traitsOf } from "./traits";

/** The two encodings in which Vietnamese was typed before Unicode. */
type OldEncoding = "TCVN3" | "VNI";

/** Each small letter, and TCVN3's few capitals, with the characters shown when the old font is missing. */
export const OLD_ENCODINGS: Record<OldEncoding, ReadonlyMap<string, string>> = {
  TCVN3: pairs(
    "à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ đ è é ẻ ẽ ẹ ê ề ế ể ễ ệ ì í ỉ ĩ ị ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ ù ú ủ ũ ụ ư ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ Ă Â Đ Ê Ô Ơ Ư",
    "µ ¸ ¶ · ¹ ¨ » ¾ ¼ ½ Æ © Ç Ê È É Ë ® Ì Ð Î Ï Ñ ª Ò Õ Ó Ô Ö × Ý Ø Ü Þ ß ã á â ä « å è æ ç é ¬ ê í ë ì î ï ó ñ ò ô \u00ad õ ø ö ÷ ù ú ý û ü þ ¡ ¢ § £ ¤ ¥ ¦",
  ),
  VNI: pairs(
    "à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ đ è é ẻ ẽ ẹ ê ề ế ể ễ ệ ì í ỉ ĩ ị ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ ù ú ủ ũ ụ ư ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ",
    "aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä ñ eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î",
  ),
};

function pairs(letters: string, olds: string): ReadonlyMap<string, string> {
  const signs = olds.split(" ");
  return new Map(letters.split(" ").map((letter, index) => [letter, signs[index] ?? letter]));
}

/** A text that seems typed in an old encoding, and its reading in Unicode. */
interface LegacyReading {
  encoding: OldEncoding;
  /** null when some letter has no reading. */
  text: string | null;
}

/**
 * Letters that only Unicode Vietnamese has, and marks that can't be composed with their letter: no old encoding
 * produces them.
 */
const ONLY_UNICODE = /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9]|\p{M}/u;

/**
 * TCVN3 puts letters where Latin-1 has symbols and capitals: "NguyÔn V¨n An". Both neighbours must belong to a word.
 */
const TCVN3 =
  /(?<=[\p{L}\u00a1-\u00bf])[\u00a1-\u00bfÆÐß](?=[\p{L}\u00a1-\u00bf])|(?<=\p{Ll})[\u00c0-\u00de](?=\p{Ll})/gu;

/** VNI writes the mark as a separate letter after the vowel: "Nguyeãn Vaên An". */
const VNI = /[ae][âêôáàãåäùøûõïñ]|[ou][åäùøûõïñ]|o[âô]/giu;

/** VNI's ư and đ, which are also letters of other languages: "Höng", "Ñöùc", "Schröder", "Peña". */
const VNI_LETTERS = /[öñ]/iu;
const VNI_LETTERS_OF_WORDS = /(?<=\p{L})[öñ]|[öñ](?=\p{L})/giu;

/** More pairs of VNI, which can also occur in words of other languages: "Huyønh", "Phöôùc", "Ñaëng". */
const VNI_PAIRS = /[yôö][ùøûõï]|a[ëéúü]/giu;

const MIN_SIGNS = 2;

/** How many characters of each encoding a text holds. */
interface Signs {
  tcvn3: number;
  vni: number;
  /** Those of VNI except a vowel before ñ, which Spanish has too. */
  sure: number;
  /** An ö or ñ besides the pairs of VNI. */
  letters: number;
  pairs: number;
}

const NO_SIGNS: Signs = { tcvn3: 0, vni: 0, sure: 0, letters: 0, pairs: 0 };

/**
 * By position, the texts of a column that seem typed in an old encoding. Some signs count only if other texts have
 * them.
 */
export function readLegacyColumn<Row>(
  rows: readonly Row[],
  read: (row: Row) => { text: string; traits: number },
): ReadonlyMap<number, LegacyReading> {
  const suspects: { index: number; text: string; signs: Signs }[] = [];
  const others = new Set<string>();
  rows.forEach((row, index) => {
    const { text, traits } = read(row);
    const signs = signsOf(text, traits);
    if (signs === NO_SIGNS) return;
    suspects.push({ index, text, signs });
    if (signs.sure > 0) others.add(text);
  });
  const readings = new Map<number, LegacyReading>();
  for (const { index, text, signs } of suspects) {
    const reading = readSigns(text, signs, others.size > (others.has(text) ? 1 : 0));
    if (reading !== null) readings.set(index, reading);
  }
  return readings;
}

/** Judges a text without its column. */
export function readLegacyFont(text: string, traits = traitsOf(text).traits): LegacyReading | null {
  const signs = signsOf(text, traits);
  return signs === NO_SIGNS ? null : readSigns(text, signs, false);
}

function signsOf(text: string, traits: number): Signs {
  // All characters of both encodings are in Latin-1's upper half.
  if ((traits & LATIN_SIGNS) === 0) return NO_SIGNS;
  if ((traits & (INTRICATE | UNICODE_LETTERS)) === UNICODE_LETTERS) return NO_SIGNS;
  return countSigns(text);
}

const countSigns = memoize((text: string): Signs => {
  const composed = text.normalize("NFC");
  if (ONLY_UNICODE.test(composed)) return NO_SIGNS;
  const count = (pattern: RegExp, source = composed) => source.match(pattern)?.length ?? 0;
  const vni = composed.match(VNI) ?? [];
  const hasLetters = VNI_LETTERS.test(composed);
  const signs: Signs = {
    tcvn3: count(TCVN3),
    vni: vni.length,
    sure: vni.filter((sign) => !/ñ$/iu.test(sign)).length,
    // Counted in the text without its pairs, so that the ñ of "Muñoz" does not count twice.
    letters: hasLetters
      ? count(
          VNI_LETTERS_OF_WORDS,
          composed.replace(VNI, (sign) => sign.charAt(0)),
        )
      : 0,
    pairs: hasLetters ? count(VNI_PAIRS) : 0,
  };
  return signs.tcvn3 + signs.vni + signs.letters === 0 ? NO_SIGNS : signs;
});

function readSigns(text: string, signs: Signs, isAmongOthers: boolean): LegacyReading | null {
  const { tcvn3, letters, pairs, sure } = signs;
  let { vni } = signs;
  if (sure > 0 || isAmongOthers) vni += letters;
  if (isAmongOthers && letters > 0) vni += pairs;
  if (Math.max(tcvn3, vni) < MIN_SIGNS) return null;
  const encoding = vni > tcvn3 ? "VNI" : "TCVN3";
  return { encoding, text: decode(text.normalize("NFC"), LETTERS[encoding]) };
}

const inverted = (letters: ReadonlyMap<string, string>) => new Map([...letters].map(([letter, old]) => [old, letter]));
const LETTERS = { TCVN3: inverted(OLD_ENCODINGS.TCVN3), VNI: inverted(OLD_ENCODINGS.VNI) };

/**
 * Pairs are replaced before single characters; VNI's capitals follow its small letters. null when a letter belongs
 * neither to the encoding nor to the alphabet that all encodings share.
 */
function decode(text: string, letters: ReadonlyMap<string, string>): string | null {
  let read = "";
  for (let index = 0; index < text.length;) {
    const found = signAt(text, index, letters);
    if (found === null && UNSHARED_LETTER.test(text.charAt(index))) return null;
    const [sign, letter] = found ?? [text.charAt(index), text.charAt(index)];
    read += letter;
    index += sign.length;
  }
  return read.normalize("NFC");
}

const UNSHARED_LETTER = /(?![a-z])[\p{L}\p{M}]/iu;

function signAt(
  text: string,
  index: number,
  letters: ReadonlyMap<string, string>,
): [sign: string, letter: string] | null {
  for (const length of [2, 1]) {
    const sign = text.slice(index, index + length);
    const letter = letters.get(sign);
    if (letter !== undefined) return [sign, letter];
    const small = letters === LETTERS.VNI ? letters.get(sign.toLowerCase()) : undefined;
    if (small !== undefined) return [sign, small.toUpperCase()];
  }
  return null;
}
