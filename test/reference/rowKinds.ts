import type { Cell } from "../../workbench/host/model";
import { cellAt, contains, isBlank, isError, isFilled, lastColumnOf, lastRowOf, textOf } from "./cells";
import { headingsOf, headingText, ownFields, required } from "./headings";
import { fold, inLatin, subjectOf, trim, withoutMarks } from "./text";
import type { Candidate, Plan } from "./types";

export interface SortedRows {
  dataRows: number[];
  blankRows: number;
  skippedRows: number;
  /** Where nominations are that are not checked: under the signatures, or below the table. */
  after: { row: number; column: number } | null;
}

export function sortRows(place: Candidate, plan: Plan): SortedRows {
  const rows = Array.from({ length: place.lastRow - place.headingBottom }, (_, i) => place.headingBottom + 1 + i);
  const endRow = place.table ? undefined : rows.find((row) => isEnd(place, row, plan));
  const within = endRow === undefined ? rows : rows.filter((row) => row < endRow);
  const skipped = within.filter((row) => isRepeatedHeading(place, row) || (!place.table && isSkipped(place, row)));
  const dataRows = within.filter((row) => !skipped.includes(row) && isData(place, row));
  const above = within.filter((row) => row < (dataRows.at(-1) ?? 0));
  const after =
    endRow === undefined
      ? unsigned(place, rowsBelow(place), plan)
      : rows.filter((row) => row > endRow && !isOfBlock(place, row, plan));
  const first = after.find((row) => looksLikeNomination(place, row));
  const end = first === undefined ? null : (endRow ?? first);
  return {
    dataRows,
    blankRows: above.filter((row) => !skipped.includes(row) && !dataRows.includes(row)).length,
    skippedRows: skipped.length,
    after: end === null ? null : { row: end, column: firstFilled(place, end) ?? 0 },
  };
}

/** The rows under a table, down to the next table or three blank rows. One of errors alone is blank. */
function rowsBelow(place: Candidate): number[] {
  const { sheet, table } = place;
  if (!table) return [];
  const { area } = table;
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  const isBare = (row: number) => !filledColumns(place, row).some((column) => columns.includes(column));
  const isOfTable = (row: number) =>
    sheet.tables.some((other) => columns.some((column) => contains(other.area, row, column)));
  const rows: number[] = [];
  for (let row = area.row + area.rows, bare = 0; row <= lastRowOf(sheet) && bare < 3 && !isOfTable(row); row++) {
    bare = isBare(row) ? bare + 1 : 0;
    rows.push(row);
  }
  return rows;
}

const fiveFields = [...required, "achievement"];

/** From a signature on, two cells without a known award or subject are part of its block. */
function unsigned(place: Candidate, rows: number[], plan: Plan): number[] {
  const signature = rows.findIndex((row) => isEnd(place, row, plan));
  return rows.filter(
    (row, index) =>
      !isRepeatedHeading(place, row) && (signature < 0 || index < signature || !isOfBlock(place, row, plan)),
  );
}

/** Two people sign side by side. */
const isOfBlock = (place: Candidate, row: number, plan: Plan): boolean =>
  filledOfFour(place, row).length <= 2 &&
  !isOfPlan(place, row, plan) &&
  !(place.columns.get("ordinal") ?? []).slice(0, 1).some((column) => isWholeNumber(cellAt(place.sheet, row, column)));

/** A formula's 0 is blank in the five fields that make a data row. */
export function isBlankIn(field: string, cell: Cell | undefined): boolean {
  return isBlank(cell) || (fiveFields.includes(field) && cell?.formula !== undefined && cell.value === 0);
}

/** All columns under a heading of this field count here, duplicated ones too. */
function fills(place: Candidate, row: number, field: string): boolean {
  const cells = (place.columns.get(field) ?? []).map((column) => cellAt(place.sheet, row, column));
  return cells.some((cell) => !isError(cell) && !isBlankIn(field, cell));
}

const fieldText = (place: Candidate, row: number, field: string): string =>
  trim(textOf((place.columns.get(field) ?? []).map((column) => cellAt(place.sheet, row, column)).find(isFilled)));

const filledOfFour = (place: Candidate, row: number): string[] => required.filter((field) => fills(place, row, field));

/** A duplicated achievement column counts as absent. */
function isData(place: Candidate, row: number): boolean {
  const isThere = (field: string) => required.includes(field) || place.columns.get(field)?.length === 1;
  return fiveFields.some((field) => isThere(field) && fills(place, row, field));
}

const looksLikeNomination = (place: Candidate, row: number): boolean =>
  filledOfFour(place, row).length >= 2 && (fills(place, row, "award") || fills(place, row, "subject"));

const isSkipped = (place: Candidate, row: number): boolean =>
  isNumbering(place, row) || isSection(place, row) || isTotal(place, row);

/** At least two of the four are filled, all of them with the headings of their columns. */
function isRepeatedHeading(place: Candidate, row: number): boolean {
  const filled = required.flatMap((field) =>
    (place.columns.get(field) ?? [])
      .filter((column) => isFilled(cellAt(place.sheet, row, column)))
      .map((column) => ({ field, column })),
  );
  return (
    filled.length >= 2 &&
    filled.every(({ field, column }) => {
      const typed = headingText(place.sheet, place.headingTop, place.headingBottom, column);
      return [typed, ...headingsOf(field)].map(fold).includes(fold(textOf(cellAt(place.sheet, row, column))));
    })
  );
}

function isNumbering(place: Candidate, row: number): boolean {
  const cells = filledColumns(place, row).map((column) => cellAt(place.sheet, row, column));
  return row === place.headingBottom + 1 && cells.length >= 2 && cells.every(isWholeNumber);
}

/** A date is none, although its value is. */
const isWholeNumber = (cell: Cell | undefined): boolean =>
  !/y/i.test(cell?.style?.numberFormat ?? "") && /^(\d+|\(\s*\d+\s*\))$/.test(trim(textOf(cell)));

const romanOrLetter = /^(M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})|\p{L})$/iu;
const isRomanOrLetter = (text: string): boolean => text !== "" && romanOrLetter.test(text.normalize("NFC"));

function isSection(place: Candidate, row: number): boolean {
  const four = filledOfFour(place, row);
  const others = [...place.columns.keys()].filter((field) => ![...required, ...ownFields, "ordinal"].includes(field));
  if (four.length > 1 || others.some((field) => fills(place, row, field))) return false;
  const ordinal = fieldText(place, row, "ordinal");
  const title = four[0] === undefined ? ordinal : fieldText(place, row, four[0]);
  const start = /^(\p{L}+)[.)]/u.exec(title.normalize("NFC"))?.[1] ?? "";
  return isRomanOrLetter(ordinal.replace(/[.)]$/, "")) || isRomanOrLetter(start);
}

function isTotal(place: Candidate, row: number): boolean {
  const first = firstFilled(place, row);
  if (first === null || filledOfFour(place, row).length > 1) return false;
  const text = fold(textOf(cellAt(place.sheet, row, first)));
  return /^cộng(?![\p{L}\p{N}])/u.test(text) || /^tong (cong|so)(?![\p{L}\p{N}])/u.test(withoutMarks(text));
}

const signatures = [
  "noi nhan",
  "nguoi lap",
  "nguoi de nghi",
  "nguoi tong hop",
  "giam doc",
  "pho giam doc",
  "truong phong",
  "pho truong phong",
  "chanh van phong",
  "thu truong",
  "chu tich",
  "xac nhan",
  "ky ten",
];

function isEnd(place: Candidate, row: number, plan: Plan): boolean {
  const first = firstFilled(place, row);
  if (first === null || filledOfFour(place, row).length > 2) return false;
  const text = bare(textOf(cellAt(place.sheet, row, first)));
  const signs =
    signatures.some((start) => text.startsWith(start)) ||
    /^(kt|tm|tl|tuq|q)[. ]/.test(text) ||
    /^[^,]+.*, ?ngay .*thang .*nam /.test(`${text} `);
  return signs && !isOfPlan(place, row, plan);
}

const isOfPlan = (place: Candidate, row: number, plan: Plan): boolean =>
  isKnownAward(fieldText(place, row, "award"), plan) || subjectOf(fieldText(place, row, "subject")) !== null;

const bare = (text: string): string =>
  withoutMarks(
    inLatin(trim(text))
      .replace(/[\u200B-\u200D\u2060\u180E\uFEFF\u00AD]/g, "")
      .toLowerCase(),
  ).replace(/\s+/g, " ");

const isKnownAward = (text: string, plan: Plan): boolean =>
  plan.awards.some(({ code, names }) => fold(code) === fold(text) || names.includes(fold(text)));

function filledColumns(place: Candidate, row: number): number[] {
  const own = ownFields.flatMap((field) => place.columns.get(field) ?? []);
  const columns = Array.from({ length: lastColumnOf(place.sheet) + 1 }, (_, column) => column);
  const five = fiveFields.flatMap((field) => place.columns.get(field) ?? []);
  const isLeftover = (column: number) => {
    const cell = cellAt(place.sheet, row, column);
    return five.includes(column) && cell?.formula !== undefined && cell.value === 0;
  };
  return columns.filter(
    (column) => !own.includes(column) && isFilled(cellAt(place.sheet, row, column)) && !isLeftover(column),
  );
}

const firstFilled = (place: Candidate, row: number): number | null => filledColumns(place, row)[0] ?? null;
