import type { Workbook } from "../../../workbench/host/model";
import type { Random } from "../../support/random";
import { cellAt, findTable, tableColumn, tableRows, textOf } from "../cells";
import { dateCell, put, type Content } from "./build";
import { messWord } from "./mess";

interface Change {
  table: string;
  heading: string;
  /** The new content of a cell. */
  to: NewContent;
}

type NewContent = (random: Random, text: string) => Content;

/** By line of `KeHoach`. */
const LINES: Record<string, NewContent> = {
  "Hạn đăng ký thi đua": (random) => 44_650 + random.int(0, 60),
  "Hạn đề nghị khen thưởng": (random) => 44_850 + random.int(0, 60),
  "Cách tính hạn đăng ký": (random) => random.pick(["Trước ngày", "Hết ngày"]),
  "Cách tính hạn đề nghị": (random) => random.pick(["Trước ngày", "Hết ngày"]),
  "Giai đoạn": (random) => random.pick(["Đăng ký", "Đề nghị", "Giám đốc duyệt"]),
  "Kiểm tra ngoài kế hoạch": (random) => random.pick(["Có", "Không"]),
};

const CHANGES: readonly Change[] = [
  { table: "HinhThuc", heading: "Chỉ tiêu", to: (random) => random.pick([0, 1, 2, 3, null]) },
  { table: "HinhThuc", heading: "Mã", to: (random, text) => messWord(random, text, 0.7) },
  { table: "TieuChuan", heading: "Mã", to: (_, text) => text.toLowerCase() },
  { table: "TieuChuan", heading: "Hình thức", to: (random, text) => messWord(random, text, 0.7) },
  { table: "DonVi", heading: "Tên khác", to: (random, text) => (random.chance(0.5) ? null : text) },
  { table: "DonVi", heading: "Ngày đăng ký thi đua", to: (random) => 44_640 + random.int(0, 60) },
  { table: "DonVi", heading: "Biên bản họp xét", to: (random) => random.pick(["Có", null, "Chưa họp"]) },
];

/** The Office changes some cells of the plan and of the unit list. The workbook given is changed. */
export function changePlan(random: Random, workbook: Workbook): void {
  for (const { table, heading, to } of CHANGES) change(random, workbook, table, heading, () => to);
  change(random, workbook, "KeHoach", "Giá trị", (line) => LINES[line]);
}

function change(
  random: Random,
  workbook: Workbook,
  table: string,
  heading: string,
  toOf: (line: string) => NewContent | undefined,
): void {
  const placed = findTable(workbook, table);
  const column = placed && tableColumn(placed, heading);
  if (placed === null || column === null) return;
  for (const row of tableRows(placed)) {
    const to = toOf(textOf(cellAt(placed.sheet, row, column - 1)));
    const text = textOf(cellAt(placed.sheet, row, column));
    if (to === undefined || text === "" || random.chance(0.8)) continue;
    const content = to(random, text);
    const isDay = typeof content === "number" && content > 1_000;
    put(placed.sheet, row, column, isDay ? dateCell(content - (workbook.date1904 ? 1_462 : 0)) : content);
  }
}
