// Excel writes what XML cannot hold as _xHHHH_ (ECMA-376, ST_Xstring): control characters, and an underscore that would be
// read as the start of one.

// eslint-disable-next-line no-control-regex
const NEEDS_ESCAPE = /[_\u0000-\u0008\u000b-\u001f\u007f\ud800-\udfff\ufffe\uffff]/;
const ESCAPED =
  // eslint-disable-next-line no-control-regex
  /_(?=x[0-9a-fA-F]{4}(?:_|[\u0000-\u0008\u000b-\u001f\u007f\ud800-\udfff\ufffe\uffff]))|[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as the file must hold it, so that Excel reads exactly this text back. */
export const encodeText = (text: string): string =>
  NEEDS_ESCAPE.test(text)
    ? text.replace(ESCAPED, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    : text;

/** The text behind a file's text. */
export const decodeText = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
