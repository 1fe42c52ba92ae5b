/** How Vietnamese was typed before Unicode, seen without its fonts: letter by letter from the encodings' tables. */

const tableOf = (letters: string, signs: string): Map<string, string> => {
  const olds = signs.split(" ");
  return new Map(letters.split(" ").map((letter, at) => [letter.normalize("NFC"), olds[at] ?? letter]));
};

/** TCVN 5712 (ABC): one byte a letter; capitals with a tone are small letters in a font of capitals. */
const TCVN3 = tableOf(
  "à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ đ è é ẻ ẽ ẹ ê ề ế ể ễ ệ ì í ỉ ĩ ị ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ ù ú ủ ũ ụ ư ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ Ă Â Đ Ê Ô Ơ Ư",
  "µ ¸ ¶ · ¹ ¨ » ¾ ¼ ½ Æ © Ç Ê È É Ë ® Ì Ð Î Ï Ñ ª Ò Õ Ó Ô Ö × Ý Ø Ü Þ ß ã á â ä « å è æ ç é ¬ ê í ë ì î ï ó ñ ò ô \u00ad õ ø ö ÷ ù ú ý û ü þ ¡ ¢ § £ ¤ ¥ ¦",
);

/** VNI Windows: the mark stands behind the vowel, as a letter of its own. */
const VNI = tableOf(
  "à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ đ è é ẻ ẽ ẹ ê ề ế ể ễ ệ ì í ỉ ĩ ị ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ ù ú ủ ũ ụ ư ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ",
  "aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä ñ eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î",
);

const convert = (text: string, one: (letter: string) => string) => [...text.normalize("NFC")].map(one).join("");

export const toTcvn3 = (text: string): string =>
  convert(text, (letter) => TCVN3.get(letter) ?? TCVN3.get(letter.toLowerCase()) ?? letter);

export const toVni = (text: string): string =>
  convert(text, (letter) => {
    const small = letter.toLowerCase();
    const old = VNI.get(small) ?? letter;
    return letter === small ? old : old.toUpperCase();
  });
