import { headingKey } from "../text/fold";

/** The table in which the Director decides. */
export const LIST_TABLE = "XetDuyet";

/** Its columns, in the order in which they are made. */
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
