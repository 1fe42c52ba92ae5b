/** English: "1 cell", "2 cells". */
export function plural(count: number | string, singular: string, plurals = `${singular}s`): string {
  return `${count} ${String(count) === "1" ? singular : plurals}`;
}
