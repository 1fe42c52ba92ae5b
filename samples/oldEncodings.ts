import { OLD_ENCODINGS } from "../src/core/text/legacyFont";

const convert = (text: string, letterOf: (letter: string) => string) =>
  [...text.normalize("NFC")].map(letterOf).join("");

/** Text in TCVN3 (ABC) as shown without its fonts; accented capitals were small letters in a font of capitals. */
export const toTcvn3 = (text: string): string =>
  convert(text, (letter) => OLD_ENCODINGS.TCVN3.get(letter) ?? OLD_ENCODINGS.TCVN3.get(letter.toLowerCase()) ?? letter);

/** Text in VNI Windows as shown without its fonts. */
export const toVni = (text: string): string =>
  convert(text, (letter) => {
    const small = letter.toLowerCase();
    const old = OLD_ENCODINGS.VNI.get(small) ?? letter;
    return letter === small ? old : old.toUpperCase();
  });
