import type { Content } from "./build";
import { ownHeadings, type ColumnDraft } from "./columns";
import type { Random } from "../../support/random";
import type { RowDraft } from "./rows";
import type { World } from "./world";

/** What the add-in wrote in an earlier run, or other content under its headings. */

const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const statuses = ["Không hợp lệ", "Cần bổ sung", "Chưa đủ căn cứ", "Cần xem xét", "Hợp lệ"];

export const newId = (random: Random): string =>
  `HS-${Array.from({ length: 6 }, () => alphabet[random.int(0, alphabet.length - 1)]!).join("")}`;

const ownColumns = (fields: string[]): ColumnDraft[] =>
  fields.map((field) => ({ heading: ownHeadings[field]!, field }));

/** Rows of nominations and rows without any get their cells; returns the columns to add. */
export function fillOwnCells(world: World, rows: RowDraft[], earlierRun: boolean): ColumnDraft[] {
  const { random } = world;
  if (earlierRun) return fromEarlierRun(random, rows);
  if (random.chance(0.85)) return [];
  return random.pick([emptyHeadings, foreignText, statusesOnly])(random, rows);
}

function fromEarlierRun(random: Random, rows: RowDraft[]): ColumnDraft[] {
  for (const row of rows) {
    if (random.chance(0.85)) row["id"] = newId(random);
    if (random.chance(0.9)) row["status"] = random.chance(0.05) ? "đã sửa" : random.pick(statuses);
    if (random.chance(0.5)) row["detail"] = "Ngày đề nghị: nộp sau hạn";
  }
  for (const row of rows) {
    const other = random.pick(rows)["id"];
    if (random.chance(0.06) && other !== undefined) row["id"] = other;
    if (random.chance(0.03)) row["id"] = random.pick<Content>(["HS-123", "hồ sơ 5", "HS-ABCDEI", 7]);
  }
  const fields = random.chance(0.9)
    ? ["id", "status", "detail"]
    : random.pick([["id"], ["id", "status"], ["id", "detail"]]);
  return ownColumns(fields);
}

const emptyHeadings = (): ColumnDraft[] => ownColumns(["id", "status", "detail"]);

function foreignText(random: Random, rows: RowDraft[]): ColumnDraft[] {
  const field = random.pick(["id", "status", "detail"]);
  const row = rows[0];
  if (row) row[field] = random.pick<Content>(["DN-01", "đã duyệt", 12, "HS-00"]);
  return ownColumns(random.chance(0.5) ? [field] : ["id", "status", "detail"]);
}

function statusesOnly(random: Random, rows: RowDraft[]): ColumnDraft[] {
  for (const row of rows) row["status"] = random.chance(0.05) ? "xong" : random.pick(statuses);
  if (rows[0] && random.chance(0.5)) rows[0]["id"] = "mã cũ 01";
  return ownColumns(["id", "status", "detail"]);
}
