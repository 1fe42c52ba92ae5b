import { a1, findTable, isBlank, cellAt, contains, lastRowOf } from "./cells";
import type { Area, Sheet, Table, Workbook } from "../../workbench/host/model";
import { damagedList } from "./directorList";
import { criterionField, ownFields, required } from "./headings";
import { finding, isDoubled, isNominationStage, isPresent, presentFields, state } from "./access";
import { columnsOf, headingCell, otherLists, requiredCount } from "./place";
import type { SortedRows } from "./rowKinds";
import type { Candidate, Context, Plan, ReferenceFinding, RowFinding } from "./types";

// Findings on the sheet.

export function headerMissing(place: Candidate | null): ReferenceFinding[] {
  if (place && requiredCount(place) >= 2) return [];
  return [{ rule: "header-missing", severity: "error", sheet: null, cell: null }];
}

export function columnMissing(place: Candidate): ReferenceFinding[] {
  const columns = Array.from({ length: 200 }, (_, column) => column);
  const first = columns.find((column) => !isBlank(cellAt(place.sheet, place.headingTop, column))) ?? 0;
  const cell = a1(place.headingTop, place.table?.area.column ?? first);
  return required
    .filter((field) => !place.columns.has(field))
    .map(() => ({ rule: "column-missing", severity: "error", sheet: place.sheet.name, cell }));
}

export function columnDuplicated(place: Candidate): ReferenceFinding[] {
  const duplicated = [...place.columns].filter(([field, columns]) => field !== "ordinal" && columns.length > 1);
  return duplicated.map(([field, columns]) => ({
    rule: "column-duplicated",
    severity: [...required, ...ownFields].includes(field) ? "error" : "review",
    sheet: place.sheet.name,
    cell: headingCell(place, columns[0]!),
  }));
}

export function summaryTaken(workbook: Workbook, plan: Plan): ReferenceFinding[] {
  const summary = findTable(workbook, "XetDuyet")?.sheet;
  if (!summary) return [];
  const holds = (names: string[]) => summary.tables.filter(({ name }) => names.includes(name.toLowerCase()));
  const office = holds(["kehoach", "hinhthuc", "tieuchuan", "donvi"])[0];
  const cell = office ? a1(office.area.row, office.area.column) : foreignHeadings(summary, holds(["xetduyet"]), plan);
  return cell === null ? [] : [{ rule: "summary-taken", severity: "error", sheet: summary.name, cell }];
}

export function summaryDamaged(workbook: Workbook): ReferenceFinding[] {
  const sheet = damagedList(workbook);
  return sheet === null ? [] : [{ rule: "summary-damaged", severity: "error", sheet, cell: null }];
}

function foreignHeadings(summary: Sheet, own: Table[], plan: Plan): string | null {
  for (let row = 0; row <= lastRowOf(summary); row++) {
    const columns = columnsOf(summary, row, plan, (column) => own.some(({ area }) => contains(area, row, column)));
    if (required.every((field) => columns.has(field)))
      return a1(row, Math.min(...required.flatMap((field) => columns.get(field) ?? [])));
  }
  return null;
}

export function rowsAfterEnd(place: Candidate, { after }: SortedRows): ReferenceFinding[] {
  if (!after) return [];
  return [{ rule: "rows-after-end", severity: "review", sheet: place.sheet.name, cell: a1(after.row, after.column) }];
}

export function listsSeveral(candidates: Candidate[], plan: Plan, place: Candidate): ReferenceFinding[] {
  if (otherLists(candidates, plan, place).length === 0) return [];
  return [{ rule: "lists-several", severity: "review", sheet: place.sheet.name, cell: null }];
}

export const planLineUnknown = ({ unknownLines }: Plan): ReferenceFinding[] =>
  unknownLines.map((line) => ({ rule: "plan-line-unknown", severity: "review", ...line }));

// Findings on each row.

export function columnAbsent(context: Context): RowFinding[] {
  const hasPlaceForRegistration =
    !isDoubled(context, "registeredOn") &&
    (isPresent(context, "registeredOn") || (context.units.known && context.units.hasDateColumn));
  return context.nominations
    .filter((nomination) => {
      const criteria = context.plan.criteria.filter(({ awardCode }) => awardCode === nomination.planAward?.code);
      const needed = ["proposedOn", "achievement", ...criteria.map(({ code }) => criterionField(code))];
      const lacks = isNominationStage(context) && needed.some((field) => !isPresent(context, field));
      return lacks || !hasPlaceForRegistration;
    })
    .map((nomination) => finding(context, nomination, "column-absent", "uncheckable", "nominee"));
}

export function cellFormulaError(context: Context): RowFinding[] {
  return context.nominations.flatMap((nomination) =>
    presentFields(context)
      .filter((field) => state(nomination, field) === "error")
      .map((field) => finding(context, nomination, "cell-formula-error", "error", field)),
  );
}

export function cellsMerged(context: Context): RowFinding[] {
  const { place, nominations } = context;
  const fieldIn = (area: Area): string | undefined =>
    presentFields(context)
      .filter((field) => contains({ ...area, row: 0, rows: 1 }, 0, place.columns.get(field)![0]!))
      .sort((a, b) => place.columns.get(a)![0]! - place.columns.get(b)![0]!)[0];
  return place.sheet.merges.flatMap((area) => {
    const field = fieldIn(area);
    if (area.rows === 1 || field === undefined) return [];
    const covered = nominations.filter(({ row }) => row >= area.row && row < area.row + area.rows);
    return covered.map((nomination) => finding(context, nomination, "cells-merged", "review", field));
  });
}

export function idCopied(context: Context): RowFinding[] {
  const copies = context.nominations.filter((nomination) => nomination.idCopied);
  return copies.map((nomination) => finding(context, nomination, "id-copied", "info", "id"));
}
