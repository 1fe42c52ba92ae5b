/** Characters that every mail program on Windows takes in an address. */
const LONGEST = 1_900;

/**
 * An address that opens a new e-mail with its text, addressed to nobody.
 * @param rest the last line where the text is too long, so that only its first lines go along
 */
export function mailLink(subject: string, text: string, rest: string): string {
  const linkOf = (lines: readonly string[]) =>
    `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join("\r\n"))}`;
  const lines = text.split("\n");
  if (linkOf(lines).length <= LONGEST) return linkOf(lines);
  let count = lines.length;
  while (count > 0 && linkOf([...lines.slice(0, count), rest]).length > LONGEST) count--;
  return linkOf([...lines.slice(0, count), rest]);
}
