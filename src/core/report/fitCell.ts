/** Excel bears 32,767 characters in a cell; one is left for the mark that keeps a text a text. */
const LONGEST = 32_766;

export function fitCell(text: string): string {
  return text.length > LONGEST ? text.slice(0, LONGEST) : text;
}
