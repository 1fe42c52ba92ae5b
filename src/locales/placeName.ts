/** An Excel address such as "E7", "7:7" or "C:C" in words; a single row or column is named once. */
export function placeName(address: string, cell: string, row: string, column: string): string {
  const kind = /^\d/.test(address) ? row : /\d/.test(address) ? cell : column;
  const [, single] = /^(\w+):\1$/.exec(address) ?? [];
  return `${kind} ${single ?? address}`;
}
