import { headingKey } from "../text/fold";
import type { Input } from "../cells/edits";
import { readVerdict, type Verdict } from "./decision";

/** The columns of the Director's list, in their default order. */
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

/** The two columns that the Director writes in; a check only reads them. */
export type DirectorColumn = "Ý kiến Giám đốc" | "Ghi chú của Giám đốc";

/** Written by the add-in. */
export type OwnListColumn = Exclude<ListColumn, DirectorColumn>;

/** In the order of writing: the id comes first, so that a new row can be identified. */
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

/** The column of a heading by itself; undefined for a custom column. */
export const listColumnOf = (heading: string): ListColumn | undefined => BY_KEY.get(headingKey(heading));

/**
 * The position of each column that the headings of a list have. Others with its meaning belong to custom columns: the
 * usual heading comes before other spellings, these before other names such as "Ý kiến", then the one on the left.
 */
export function placeColumns(headings: readonly string[]): Map<ListColumn, number> {
  const places = new Map<ListColumn, number>();
  for (const [position, heading] of headings.entries()) {
    const column = listColumnOf(heading);
    if (column === undefined) continue;
    const known = places.get(column);
    if (known === undefined || rankOf(heading, column) < rankOf(headings[known] ?? "", column))
      places.set(column, position);
  }
  return places;
}

function rankOf(heading: string, column: ListColumn): number {
  if (heading === column) return 0;
  return headingKey(heading) === headingKey(column) ? 1 : 2;
}

export const DIRECTOR_COLUMNS: readonly DirectorColumn[] = ["Ý kiến Giám đốc", "Ghi chú của Giám đốc"];

export type DirectorCells = Readonly<Record<DirectorColumn, Input>>;

/** A number equals the text of its digits; a formula equals only itself. */
export function sameInput(a: Input, b: Input): boolean {
  if (typeof a === "object" || typeof b === "object")
    return typeof a === "object" && typeof b === "object" && a.formula === b.formula;
  return String(a) === String(b);
}

/** The cells of `to` that differ from `from`. Absent cells are left alone. */
export function cellsToWrite(from: Partial<DirectorCells>, to: Partial<DirectorCells>): Partial<DirectorCells> {
  return Object.fromEntries(
    DIRECTOR_COLUMNS.flatMap((column) => {
      const [current, wanted] = [from[column], to[column]];
      return wanted === undefined || (current !== undefined && sameInput(current, wanted)) ? [] : [[column, wanted]];
    }),
  );
}

/** The meaning of a decision; a formula can't be read. */
export function verdictOf({ "Ý kiến Giám đốc": opinion }: DirectorCells): Verdict {
  return typeof opinion === "object" ? "unreadable" : readVerdict(String(opinion));
}

/** Indexes of rows by id: of two rows with the same id, the first with a decision, otherwise the first. */
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
