import type { Sheet, Table, Workbook } from "../../workbench/host/model";
import { a1, cellAt, contains, isBlank, lastColumnOf, lastRowOf, tableColumn, tableRows, textOf } from "./cells";
import { fieldOf, headingText, ownFields, required } from "./headings";
import { holdsOwnId } from "./ownColumns";
import { sortRows } from "./rowKinds";
import { fold, headingKey } from "./text";
import type { Candidate, Plan } from "./types";

const namedTables = [
  ...["kehoach", "hinhthuc", "tieuchuan", "donvi"],
  ...["xetduyet", "solieudonvi", "anhxacot", "khongtrung", "lichsu"],
];
const isNamedTable = (table: Table): boolean => namedTables.includes(table.name.toLowerCase());

/** A copied list of decisions is no list of nominations. */
const holdsDecisions = (sheet: Sheet, table: Table): boolean => tableColumn({ sheet, table }, "Dấu vết") !== null;

export function candidatesOf(workbook: Workbook, plan: Plan): Candidate[] {
  return workbook.sheets.flatMap((sheet, index) => {
    const tables = sheet.tables.filter(
      (table) => !isNamedTable(table) && table.showHeaders && !holdsDecisions(sheet, table),
    );
    const ranges = sheet.tables.some(isNamedTable) ? [] : [bestRange(sheet, index, plan)];
    return [...ranges, ...tables.map((table) => tableCandidate(sheet, index, table, plan))];
  });
}

function tableCandidate(sheet: Sheet, sheetIndex: number, table: Table, plan: Plan): Candidate {
  const top = table.area.row;
  const columns = new Map<string, number[]>();
  for (let column = table.area.column; column < table.area.column + table.area.columns; column++)
    note(columns, fieldOf(headingText(sheet, top, top, column), plan.criteria), column);
  const lastRow = tableRows({ sheet, table }).at(-1) ?? top;
  return { sheet, sheetIndex, table, headingTop: top, headingBottom: top, lastRow, columns };
}

function bestRange(sheet: Sheet, sheetIndex: number, plan: Plan): Candidate {
  const rows = Array.from({ length: 30 }, (_, row) => row).filter((row) => !headsDecisions(sheet, row));
  const ranges = rows.map((row) => rangeCandidate(sheet, sheetIndex, row, plan));
  return ranges.reduce((best, item) =>
    compareRanks(headingRank(item), headingRank(best)) > 0 && !isRepetition(item, best) ? item : best,
  );
}

/** The headings repeated below nominations, as on each page of a list: rows above must not be lost. */
function isRepetition(lower: Candidate, upper: Candidate): boolean {
  if (requiredCount(upper) !== requiredCount(lower) && !upper.columns.has("id")) return false;
  const common = required.filter((field) => upper.columns.has(field) && lower.columns.has(field));
  const isSame = common.every((field) => upper.columns.get(field)![0] === lower.columns.get(field)![0]);
  if (common.length < 2 || !isSame) return false;
  const columns = required.flatMap((field) => lower.columns.get(field) ?? []);
  const rows = Array.from({ length: lower.headingTop }, (_, row) => row).slice(upper.headingBottom + 1);
  return rows.some((row) => columns.filter((column) => !isBlank(cellAt(lower.sheet, row, column))).length >= 2);
}

/** Nor are its values, pasted as a plain range. */
const headsDecisions = (sheet: Sheet, row: number): boolean =>
  (sheet.rows[row] ?? []).some((cell) => headingKey(textOf(cell)) === headingKey("Dấu vết"));

const headingRank = (item: Candidate): number[] => [requiredCount(item), knownCount(item)];

/** The plain range under the headings of one row; cells that are a table's headings are the table's. */
function rangeCandidate(sheet: Sheet, sheetIndex: number, row: number, plan: Plan): Candidate {
  const headingBottom = lowestHeadingRow(sheet, row);
  const columns = columnsOf(sheet, row, plan, (column) =>
    sheet.tables.some(({ area, showHeaders }) => showHeaders && area.row === row && contains(area, row, column)),
  );
  return { sheet, sheetIndex, table: null, headingTop: row, headingBottom, lastRow: lastRowOf(sheet), columns };
}

/** What the headings of a row mean, leaving out some columns. */
export function columnsOf(
  sheet: Sheet,
  row: number,
  plan: Plan,
  ignored: (column: number) => boolean,
): Candidate["columns"] {
  const columns = new Map<string, number[]>();
  const bottom = lowestHeadingRow(sheet, row);
  const last = lastColumnOf(sheet);
  for (let column = 0; column <= last; column++)
    if (!ignored(column)) note(columns, fieldOf(headingText(sheet, row, bottom, column), plan.criteria), column);
  return columns;
}

function lowestHeadingRow(sheet: Sheet, row: number): number {
  const downwards = sheet.merges.filter((area) => area.row === row && !isBlank(cellAt(sheet, row, area.column)));
  return Math.max(row, ...downwards.map((area) => area.row + area.rows - 1));
}

export function headingCell(place: Candidate, column: number): string {
  const lowerCounts = !isBlank(cellAt(place.sheet, place.headingBottom, column));
  return a1(lowerCounts ? place.headingBottom : place.headingTop, column);
}

function note(columns: Map<string, number[]>, field: string | null, column: number): void {
  if (field !== null) columns.set(field, [...(columns.get(field) ?? []), column]);
}

export const requiredCount = (item: Candidate): number => required.filter((field) => item.columns.has(field)).length;

const knownCount = (item: Candidate): number =>
  [...item.columns.keys()].filter((field) => !ownFields.includes(field)).length;

/** Of the places with the most required headings, the one that is preferred. */
export function choosePlace(candidates: Candidate[], plan: Plan): Candidate | null {
  const rank = (item: Candidate): number[] => [
    requiredCount(item),
    Number(sortRows(item, plan).dataRows.length > 0),
    Number(item.sheet.visibility === "Visible"),
    Number(holdsOwnId(item)),
    Number(item.table?.name.toLowerCase() === "denghi"),
    knownCount(item),
    Number(fold(item.sheet.name) === "đề nghị"),
    Number(!/\(\d+\)\s*$/.test(item.sheet.name)),
    -item.sheetIndex,
    -item.headingTop,
  ];
  const ranked = candidates.map((item) => ({ one: item, rank: rank(item) }));
  ranked.sort((a, b) => compareRanks(b.rank, a.rank));
  return ranked[0]?.one ?? null;
}

/** The lists on other visible sheets, and other ones on the same sheet. */
export function otherLists(candidates: Candidate[], plan: Plan, chosen: Candidate): Candidate[] {
  return candidates.filter(
    (item) =>
      (item.sheet !== chosen.sheet || isAnotherList(item, chosen, plan)) &&
      item.sheet.visibility === "Visible" &&
      requiredCount(item) === required.length &&
      sortRows(item, plan).dataRows.length > 0,
  );
}

/** On the sheet of a table: another table, or a plain range above it, or one below that was not taken for its rows. */
function isAnotherList(item: Candidate, chosen: Candidate, plan: Plan): boolean {
  if (chosen.table === null || item === chosen) return false;
  const { row, rows } = chosen.table.area;
  if (item.table !== null || sortRows(item, plan).dataRows.some((dataRow) => dataRow < row)) return true;
  return item.headingTop >= row + rows && sortRows(chosen, plan).after === null;
}

function compareRanks(a: number[], b: number[]): number {
  for (const [index, value] of a.entries()) if (value !== b[index]) return value - (b[index] ?? 0);
  return 0;
}
