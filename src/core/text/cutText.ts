/** The beginning of a text, at most so many UTF-16 units long. No letter is cut from its marks, no pair in half. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let end = longest;
  while (end > 0 && continues(text, end)) end--;
  return text.slice(0, end);
}

/** Whether what begins here belongs to the character before: a mark, or the second half of a pair. */
function continues(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const isSecondHalf = code >= 0xdc00 && code <= 0xdfff;
  return isSecondHalf || /^[\p{M}\u200d]/u.test(text.slice(at, at + 2)) || text[at - 1] === "\u200d";
}
