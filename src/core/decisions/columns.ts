import { headingKey } from "../text/fold";
import type { Input } from "../cells/edits";
import { readVerdict, type Verdict } from "./decision";

/** The columns of the Director's list in their default order, with the headings that the add-in gives them. */
export const LIST_HEADINGS = {
  ordinal: "STT",
  award: "Hình thức",
  subject: "Đối tượng",
  nominee: "Tên tập thể, cá nhân",
  position: "Chức vụ",
  unit: "Đơn vị",
  achievement: "Tóm tắt thành tích",
  status: "Trạng thái kiểm tra",
  /** What the Director should consider. */
  remarks: "Cần lưu ý",
  decision: "Ý kiến Giám đốc",
  note: "Ghi chú của Giám đốc",
  id: "Mã đề nghị",
  /** The nomination as the Director saw it (`writeTrace`). */
  trace: "Dấu vết",
} as const;

export type ListColumn = keyof typeof LIST_HEADINGS;

export const LIST_COLUMNS = Object.keys(LIST_HEADINGS) as readonly ListColumn[];

const NOT_FIRST: readonly ListColumn[] = ["id", "trace", "decision", "note"];

/** The two columns that the Director writes in; a check only reads them. */
export type DirectorColumn = "decision" | "note";

/** Written by the add-in. */
export type OwnListColumn = Exclude<ListColumn, DirectorColumn>;

/** In the order of writing: the id comes first, so that a new row can be identified. */
export const OWN_LIST_COLUMNS: readonly OwnListColumn[] = [
  "id",
  "trace",
  ...LIST_COLUMNS.filter((column): column is OwnListColumn => !NOT_FIRST.includes(column)),
];

const OTHER_HEADINGS: Partial<Record<ListColumn, readonly string[]>> = {
  decision: ["Ý kiến", "Ý kiến của Giám đốc", "Phê duyệt"],
  note: ["Ghi chú"],
};

const BY_KEY = new Map<string, ListColumn>(
  LIST_COLUMNS.flatMap((column) =>
    [LIST_HEADINGS[column], ...(OTHER_HEADINGS[column] ?? [])].map((heading) => [headingKey(heading), column] as const),
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
  const usual = LIST_HEADINGS[column];
  if (heading === usual) return 0;
  return headingKey(heading) === headingKey(usual) ? 1 : 2;
}

export const DIRECTOR_COLUMNS: readonly DirectorColumn[] = ["decision", "note"];

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
export function verdictOf({ decision }: DirectorCells): Verdict {
  return typeof decision === "object" ? "unreadable" : readVerdict(String(decision));
}

/** Rows by id: of several with the same id, the first with a decision counts, otherwise the first. */
export function countingRows<Row extends { id: string }>(
  rows: readonly Row[],
  verdictOfRow: (row: Row) => Verdict,
): Map<string, Row> {
  const counting = new Map<string, Row>();
  for (const row of rows) {
    if (row.id === "") continue;
    const known = counting.get(row.id);
    if (known === undefined || (verdictOfRow(known) === "undecided" && verdictOfRow(row) !== "undecided"))
      counting.set(row.id, row);
  }
  return counting;
}
