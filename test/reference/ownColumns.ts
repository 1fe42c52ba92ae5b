import { a1, cellAt, contains, isOccupied, lastRowOf, textOf } from "./cells";
import { ownFields } from "./headings";
import { trim } from "./text";
import type { Candidate } from "./types";

export const isOwnId = (text: string): boolean => /^HS-[23456789ABCDEFGHJKMNPQRSTVWXYZ]{6}$/.test(text);

const statusTexts = ["Không hợp lệ", "Cần bổ sung", "Chưa đủ căn cứ", "Cần xem xét", "Hợp lệ"];

function filledTexts(place: Candidate, field: string): string[] {
  const lastRow = place.table ? place.lastRow : lastRowOf(place.sheet);
  const rows = Array.from({ length: lastRow - place.headingBottom }, (_, index) => place.headingBottom + 1 + index);
  const cells = rows.flatMap((row) =>
    (place.columns.get(field) ?? []).map((column) => cellAt(place.sheet, row, column)),
  );
  return cells.filter(isOccupied).map((cell) => trim(textOf(cell)));
}

export const holdsOwnId = (place: Candidate): boolean => filledTexts(place, "id").some(isOwnId);

function columnsAreOurs(place: Candidate): boolean {
  const statuses = filledTexts(place, "status").map((text) => text.normalize("NFC"));
  return holdsOwnId(place) || (statuses.length > 0 && statuses.every((text) => statusTexts.includes(text)));
}

/** The cells that stop the run: our headings over other data, or content where our columns would go. */
export function takenCells(place: Candidate): string[] {
  const foreign = columnsAreOurs(place) ? [] : ownFields.filter((field) => filledTexts(place, field).length > 0);
  if (foreign.length > 0) return foreign.map((field) => a1(place.headingTop, place.columns.get(field)![0]!));
  return firstBlockedCell(place);
}

function firstBlockedCell(place: Candidate): string[] {
  if (!place.table) return [];
  const { area } = place.table;
  const missing = ownFields.filter((field) => !place.columns.has(field)).length;
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column + area.columns; column < area.column + area.columns + missing; column++) {
      const inTable = place.sheet.tables.some((table) => contains(table.area, row, column));
      if (inTable || isOccupied(cellAt(place.sheet, row, column))) return [a1(row, column)];
    }
  return [];
}
