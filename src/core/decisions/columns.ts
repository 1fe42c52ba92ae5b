import { headingKey } from "../text/fold";
import type { Input } from "../cells/change";
import { readVerdict, type Verdict } from "./decision";

/** The columns of the table in which the Director decides, in the order in which they are made. */
export const LIST_COLUMNS = [
  "STT",
  "Hình thức",
  "Đối tượng",
  "Tên tập thể, cá nhân",
  "Chức vụ",
  "Đơn vị",
  "Tóm tắt thành tích",
  "Trạng thái kiểm tra",
  "Cần lưu ý",
  "Ý kiến Giám đốc",
  "Ghi chú của Giám đốc",
  "Mã đề nghị",
  "Dấu vết",
] as const;

export type ListColumn = (typeof LIST_COLUMNS)[number];

const NOT_FIRST: readonly string[] = ["Mã đề nghị", "Dấu vết", "Ý kiến Giám đốc", "Ghi chú của Giám đốc"];

/** The Director's: the add-in reads them and never writes there during a check. */
export type DirectorColumn = "Ý kiến Giám đốc" | "Ghi chú của Giám đốc";

/** Written by the add-in. */
export type OwnListColumn = Exclude<ListColumn, DirectorColumn>;

/** In the order in which they are written: a new row is known by its id from the first cell on. */
export const OWN_LIST_COLUMNS: readonly OwnListColumn[] = [
  "Mã đề nghị",
  "Dấu vết",
  ...LIST_COLUMNS.filter((column): column is OwnListColumn => !NOT_FIRST.includes(column)),
];

const OTHER_HEADINGS: Partial<Record<ListColumn, readonly string[]>> = {
  "Ý kiến Giám đốc": ["Ý kiến", "Ý kiến của Giám đốc", "Phê duyệt"],
  "Ghi chú của Giám đốc": ["Ghi chú"],
};

const BY_KEY = new Map<string, ListColumn>(
  LIST_COLUMNS.flatMap((column) =>
    [column, ...(OTHER_HEADINGS[column] ?? [])].map((heading) => [headingKey(heading), column] as const),
  ),
);

/** Which column a heading names; undefined for one that the Director added. */
export const listColumnOf = (heading: string): ListColumn | undefined => BY_KEY.get(headingKey(heading));

/** The Director's two cells of a row of the list. */
export type DirectorCell = "Ý kiến Giám đốc" | "Ghi chú của Giám đốc";

export const DIRECTOR_CELLS: readonly DirectorCell[] = ["Ý kiến Giám đốc", "Ghi chú của Giám đốc"];

export type DirectorCells = Readonly<Record<DirectorCell, Input>>;

/** A number is known by the text of its digits too; a formula only by itself. */
export function sameInput(a: Input, b: Input): boolean {
  if (typeof a === "object" || typeof b === "object")
    return typeof a === "object" && typeof b === "object" && a.formula === b.formula;
  return String(a) === String(b);
}

export const sameCells = (a: DirectorCells, b: DirectorCells): boolean =>
  DIRECTOR_CELLS.every((column) => sameInput(a[column], b[column]));

/** The cells of one that the other does not hold already. */
export function cellsToWrite(from: DirectorCells, to: DirectorCells): Partial<DirectorCells> {
  return Object.fromEntries(
    DIRECTOR_CELLS.filter((column) => !sameInput(from[column], to[column])).map((column) => [column, to[column]]),
  );
}

/** What an opinion says; a formula is one that can't be read. */
export function verdictOf({ "Ý kiến Giám đốc": opinion }: DirectorCells): Verdict {
  return typeof opinion === "object" ? "unreadable" : readVerdict(String(opinion));
}

/** By id the place of the row that counts: of two rows with one id the first with a decision, else the first. */
export function countingRows(rows: readonly { id: string; cells: DirectorCells }[]): Map<string, number> {
  const places = new Map<string, number>();
  const decided = new Set<string>();
  for (const [index, { id, cells }] of rows.entries()) {
    const isDecided = verdictOf(cells) !== "undecided";
    if (id === "" || decided.has(id) || (places.has(id) && !isDecided)) continue;
    places.set(id, index);
    if (isDecided) decided.add(id);
  }
  return places;
}
