import type { Plan, Units } from "../plan/plan";
import { nearest } from "../text/nearest";
import { headingKey, strip } from "../text/fold";
import { quote } from "../text/quote";
import { address, cellAt, columnLetters } from "../snapshot";
import { columnDuplicated } from "../rules/column-duplicated";
import { columnMissing } from "../rules/column-missing";
import type { Finding } from "../rules/finding";
import { exampleOf } from "./exampleOf";
import { headerMissing } from "../rules/header-missing";
import { rowsAfterEnd } from "../rules/rows-after-end";
import { sheetFinding, type Place } from "../rules/rule";
import { tableEmpty } from "../rules/table-empty";
import { headingCellRow, type Candidate } from "./candidates";
import { HEADINGS, OWN, REQUIRED, headingOf, fieldByKey, knownHeadings, type FieldId, type FieldName } from "./fields";
import type { FoundSheet } from "./findSheet";

const NOWHERE: Place = { sheet: null, cell: null, value: "" };

/** Why no sheet has all four required headings. */
export function missingHeadings(nearestCandidate: Candidate | null): Finding[] {
  if (nearestCandidate === null || nearestCandidate.heading.required < 2) {
    const cols = REQUIRED.map((field) => HEADINGS[field]).join(", ");
    return [sheetFinding(headerMissing, "missing", NOWHERE, { cols })];
  }
  const { heading } = nearestCandidate;
  const present = new Set(heading.headings.map(({ field }) => field));
  return REQUIRED.filter((field) => !present.has(field)).map((field) => missingColumn(nearestCandidate, field));
}

function missingColumn(candidate: Candidate, field: (typeof REQUIRED)[number]): Finding {
  const col = HEADINGS[field];
  const unknown = candidate.heading.headings.filter((heading) => heading.field === null);
  const combined = unknown.find(({ text }) => holdsTwo(text, field));
  const names = knownHeadings().filter((known) => known.field === field);
  const close = unknown.find(
    ({ text }) =>
      nearest(
        text,
        names.map((known) => known.heading),
      ) !== null,
  );
  const hint = combined ?? close;
  if (hint === undefined) {
    const place = firstHeading(candidate);
    return sheetFinding(columnMissing, "missing", place, { col, row: candidate.heading.row + 1 });
  }
  const cell = address(headingCellRow(candidate, hint.column), hint.column);
  const place = { sheet: candidate.sheet.name, cell, value: hint.text };
  const facts = { col, heading: quote(hint.text), cell };
  return sheetFinding(columnMissing, combined ? "combinedHeading" : "closeHeading", place, facts);
}

/**
 * "Chức vụ, đơn vị": pieces of the heading, cut at a comma, a slash or "và", name this field and another. A known
 * heading may hold such a cut itself, so that neighbouring pieces are tried together too.
 */
function holdsTwo(text: string, field: FieldId): boolean {
  const pieces = strip(text)
    .split(/\s*[,;/&+\n]\s*|\sva\s/u)
    .map((piece) => headingKey(piece));
  const fields = new Set(
    pieces.flatMap((_, from) =>
      pieces.slice(from).flatMap((_piece, at) => {
        const together = pieces.slice(from, from + at + 1);
        return [together.join(""), together.join("va")].map(fieldByKey);
      }),
    ),
  );
  fields.delete(undefined);
  return fields.size > 1 && fields.has(field as FieldName);
}

function firstHeading(candidate: Candidate): Place {
  const { sheet, heading } = candidate;
  const first = heading.headings[0];
  if (first === undefined) return NOWHERE;
  return { sheet: sheet.name, cell: address(headingCellRow(candidate, first.column), first.column), value: first.text };
}

/** Columns that claim one field twice; `stops` when it is one of the four or our own. */
export function doubledColumns(found: FoundSheet): { findings: Finding[]; stops: boolean } {
  const stopping: readonly FieldId[] = [...REQUIRED, ...OWN];
  const doubled = [...found.layout.doubled];
  const findings = doubled.map(([field, columns]) => {
    const [first = 0] = columns;
    const row = headingCellRow(found, first);
    const place = { sheet: found.sheet.name, cell: address(row, first), value: cellAt(found.grid, row, first).text };
    const addresses = columns.map((column) => address(headingCellRow(found, column), column)).join(", ");
    const finding = sheetFinding(columnDuplicated, "duplicated", place, {
      n: columns.length,
      col: headingOf(field),
      addresses,
    });
    return stopping.includes(field) ? finding : { ...finding, severity: "review" as const };
  });
  return { findings, stops: doubled.some(([field]) => stopping.includes(field)) };
}

export function emptyTable({ layout, grid }: FoundSheet, office: { plan: Plan; units: Units }): Finding {
  const column = layout.columnOf("award") ?? layout.firstColumn;
  const cell = address(layout.firstDataRow, column);
  const place = { sheet: layout.sheet, cell, value: cellAt(grid, layout.firstDataRow, column).text };
  const example = REQUIRED.map((field) => exampleOf(field, office, "individual")).join(", ");
  return sheetFinding(tableEmpty, "empty", place, { row: layout.firstDataRow + 1, example });
}

export function afterTheEnd({ layout, grid, rows: { end } }: FoundSheet): Finding[] {
  if (end === null || end.rowsAfter === 0) return [];
  const cell = `${columnLetters(end.column)}${end.row + 1}`;
  const place = { sheet: layout.sheet, cell, value: cellAt(grid, end.row, end.column).text };
  return [sheetFinding(rowsAfterEnd, "after", place, { row: end.row + 1, n: end.rowsAfter })];
}
