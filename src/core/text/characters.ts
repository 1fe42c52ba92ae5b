/** Zero-width characters, BOM, direction marks and variation selectors: seen by no reader. */
export const ZERO_WIDTH = "\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufe00-\\ufe0f\\ufeff";

/** With the soft hyphen, which is the letter ư of a text in TCVN3: not to be compared, and not to be taken away. */
export const INVISIBLE = `\\u00ad${ZERO_WIDTH}`;

/** Every kind of Unicode space, line breaks included. U+FEFF is in `\s` too, and is invisible rather than a space. */
export const SPACE = "\\s\\u0085";

export const DASH = "\\-\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d";
