import { SUBJECT_NAMES } from "../plan/plan";
import { nearest } from "../text/nearest";
import { headingKey, strip } from "../text/fold";
import { quote } from "../text/formatText";
import { address } from "../cells/snapshot";
import { cellInWords, type Finding } from "../findings/finding";
import { columnMissing } from "./findings/column-missing";
import { headerMissing } from "./findings/header-missing";
import { sheetFinding, type Place } from "../rules/engine/rule";
import { headingCellRow, type Candidate } from "./candidates";
import { HEADINGS, REQUIRED, fieldByKey, knownHeadings, type FieldId, type FieldName } from "./fields";
import { subjectInName, type ListOfSubject } from "./lists";

const NOWHERE: Place = { sheet: null, cell: null, value: "" };

/** Why no sheet has all four required headings. */
export function missingHeadings(
  nearestCandidate: Candidate | null,
  withoutSubject: readonly ListOfSubject[],
): Finding[] {
  if (nearestCandidate === null || nearestCandidate.heading.required < 2) {
    const cols = REQUIRED.map((field) => HEADINGS[field]).join(", ");
    return [sheetFinding(headerMissing, "missing", NOWHERE, { cols })];
  }
  const { heading } = nearestCandidate;
  const present = new Set(heading.headings.map(({ field }) => field));
  return REQUIRED.filter((field) => !present.has(field)).map((field) =>
    field === "subject" && isOnSheet(nearestCandidate, withoutSubject)
      ? missingSubject(nearestCandidate, withoutSubject)
      : missingColumn(nearestCandidate, field),
  );
}

function isOnSheet({ sheet }: Candidate, lists: readonly ListOfSubject[]): boolean {
  return lists.some((list) => list.sheet === sheet.name);
}

/** Sheets named "Tập thể" and "Cá nhân": their lists have no such column, for their names say it. */
function missingSubject(candidate: Candidate, lists: readonly ListOfSubject[]): Finding {
  const { name } = candidate.sheet;
  const subject = SUBJECT_NAMES[subjectInName(name) ?? "individual"];
  const others = lists.map(({ sheet }) => sheet).filter((sheet) => sheet !== name);
  const facts = { col: HEADINGS.subject, sheet: name, row: candidate.heading.row + 1, subject, others };
  return sheetFinding(columnMissing, "subjectInName", firstHeading(candidate), facts);
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
    const facts = { col, row: candidate.heading.row + 1, sheet: candidate.sheet.name };
    return sheetFinding(columnMissing, "missing", place, facts);
  }
  const cell = address(headingCellRow(candidate, hint.column), hint.column);
  const place = { sheet: candidate.sheet.name, cell, value: hint.text };
  const facts = { col, heading: quote(hint.text), where: cellInWords(place) };
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
      pieces.slice(from).flatMap((_piece, index) => {
        const together = pieces.slice(from, from + index + 1);
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
