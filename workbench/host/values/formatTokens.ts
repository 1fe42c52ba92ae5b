export interface Token {
  kind:
    | "literal"
    | "space"
    | "date"
    | "elapsed"
    | "digit"
    | "point"
    | "comma"
    | "percent"
    | "exponent"
    | "fraction"
    | "text"
    | "general"
    | "condition";
  text: string;
}

/** Splits a number format at its semicolons, outside quotes, brackets and escapes. */
export function splitSections(code: string): string[] {
  const sections: string[] = [];
  let current = "";
  for (let index = 0; index < code.length; index += 1) {
    const piece = protectedPiece(code, index);
    if (piece) {
      current += piece;
      index += piece.length - 1;
    } else if (code[index] === ";") {
      sections.push(current);
      current = "";
    } else current += code[index] ?? "";
  }
  return [...sections, current];
}

const PROTECTED = /"[^"]*"?|\\.|\[[^\]]*\]|_.|\*./suy;

function protectedPiece(code: string, index: number): string | undefined {
  PROTECTED.lastIndex = index;
  return PROTECTED.exec(code)?.[0];
}

const PIECE =
  /"([^"]*)"?|\\(.)|\[([^\]]*)\]|_(.)|\*(.)|(general)|(am\/pm|a\/p)|(y+|m+|d+|h+|s+(?:\.0+)?|b{1,4}|e(?![+-]))|(e[+-])|([0#?])|(\.)|(,)|(%)|(\/)|(@)|([\s\S])/giy;

/** Parses one section of a number format. Colours and locales ("[Red]", "[$-42A]") produce no text and are left out. */
export function tokenize(section: string): Token[] {
  const tokens: Token[] = [];
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(section); match?.[0]; match = PIECE.exec(section)) tokens.push(...toTokens(match));
  return markSlashes(tokens);
}

function toTokens(match: RegExpExecArray): Token[] {
  const [
    whole,
    quoted,
    escaped,
    bracket,
    ,
    ,
    general,
    ampm,
    date,
    exponent,
    digit,
    point,
    comma,
    percent,
    slash,
    text,
  ] = match;
  if (quoted !== undefined) return [{ kind: "literal", text: quoted }];
  if (escaped !== undefined) return [{ kind: "literal", text: escaped }];
  if (bracket !== undefined) return bracketToken(bracket);
  if (match[4] !== undefined) return [{ kind: "space", text: " " }];
  if (match[5] !== undefined) return [];
  if (general) return [{ kind: "general", text: whole }];
  if (ampm ?? date) return [{ kind: "date", text: whole.toLowerCase() }];
  if (exponent) return [{ kind: "exponent", text: whole }];
  if (digit) return [{ kind: "digit", text: whole }];
  if (point) return [{ kind: "point", text: whole }];
  if (comma) return [{ kind: "comma", text: whole }];
  if (percent) return [{ kind: "percent", text: whole }];
  if (slash) return [{ kind: "fraction", text: whole }];
  if (text) return [{ kind: "text", text: whole }];
  return [{ kind: "literal", text: whole }];
}

function bracketToken(content: string): Token[] {
  if (/^(h+|m+|s+)$/i.test(content)) return [{ kind: "date", text: `[${content.toLowerCase()}]` }];
  if (/^[<>=]/.test(content)) return [{ kind: "condition", text: content }];
  const currency = /^\$([^-]*)(-.*)?$/.exec(content);
  return currency?.[1] ? [{ kind: "literal", text: currency[1] }] : [];
}

/** In a date, "/", "," and "." are separators; "/" too in a number format without digits around it. */
function markSlashes(tokens: Token[]): Token[] {
  const isDate = tokens.some((token) => token.kind === "date");
  const hasDigits = tokens.some((token) => token.kind === "digit");
  return tokens.map((token) => {
    const separates =
      (isDate && ["fraction", "comma", "point", "percent"].includes(token.kind)) ||
      (token.kind === "fraction" && !hasDigits);
    return separates ? { kind: "literal", text: token.text } : token;
  });
}
