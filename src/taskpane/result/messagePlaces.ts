interface Part {
  text: string;
  /** null = plain text */
  place: { sheet: string; address: string } | null;
}

/** A quoted text of the workbook, the row numbers after "dòng", or a cell of another sheet or that sheet. */
const PLACES =
  /"[^"]*"|(?<rows>(?:dòng|rows?) )(?<numbers>\d+(?:, \d+)*)|(?:(?:ô|cell) (?<cell>[A-Z]{1,3}\d+), )?(?:trang|sheet) /gu;

/**
 * Splits a message at the places that it names. Rows are those of the nominations.
 * @param nominations the sheet with the nominations
 * @param sheets the sheets that can be named
 */
export function placesIn(message: string, nominations: string | null, sheets: readonly string[]): Part[] {
  const parts: Part[] = [];
  let end = 0;
  const add = (start: number, text: string, sheet: string, address: string) => {
    if (start > end) parts.push({ text: message.slice(end, start), place: null });
    parts.push({ text, place: { sheet, address } });
    end = start + text.length;
  };
  for (const { 0: found, index, groups } of message.matchAll(PLACES)) {
    const { rows, numbers, cell } = groups ?? {};
    if (rows !== undefined && numbers !== undefined) {
      if (nominations === null) continue;
      let start = index;
      for (const [order, row] of numbers.split(", ").entries()) {
        // The word is part of the first link: a digit alone would be hard to hit.
        const text = order === 0 ? rows + row : row;
        add(start, text, nominations, `${row}:${row}`);
        start += text.length + 2;
      }
    } else if (!found.startsWith('"')) {
      const named = sheets.filter((name) => message.startsWith(name, index + found.length));
      const [sheet] = named.sort((a, b) => b.length - a.length);
      if (sheet !== undefined) add(index, found + sheet, sheet, cell ?? "A1");
    }
  }
  if (end < message.length) parts.push({ text: message.slice(end), place: null });
  return parts;
}
