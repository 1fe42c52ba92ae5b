import type { Workbook } from "../../workbench/host/model";
import { readTextDate } from "./dates";
import { readList, type ListRow, type Memory } from "./directorList";
import { readHistory } from "./history";
import { listAfter, outcomes } from "./listAfter";
import { readNominations } from "./nominations";
import { takenCells } from "./ownColumns";
import { candidatesOf, choosePlace } from "./place";
import { readPlan } from "./plan";
import type { Problem } from "./planCells";
import { sortRows, type SortedRows } from "./rowKinds";
import { decisionRules, dataRules } from "./rules";
import { readPairs } from "./rulesOnDuplicates";
import { quotasOf } from "./rulesOnQuotas";
import {
  columnDuplicated,
  columnMissing,
  headerMissing,
  listsSeveral,
  planLineUnknown,
  rowsAfterEnd,
  summaryDamaged,
  summaryTaken,
} from "./rulesOfSheet";
import type {
  Candidate,
  Context,
  Nomination,
  Outcome,
  Plan,
  ReferenceFinding,
  ReferenceList,
  ReferenceReport,
  ReferenceRow,
  ReferenceTotals,
  RowFinding,
  Severity,
  Stage,
} from "./types";
import { readUnits } from "./units";

export type { ReferenceFinding, ReferenceReport, ReferenceRow } from "./types";

interface Options {
  today: string;
  stage?: Stage;
  /** What the fingerprints of earlier runs stand for. */
  memory?: Memory;
}

/** A second implementation of the contract, without code of the product: slow, simple, and only for comparison. */
export function referenceReport(workbook: Workbook, options: Options): ReferenceReport {
  const problems: Problem[] = [];
  const plan = readPlan(workbook, problems);
  const units = readUnits(workbook, problems);
  const invalid = problems.map((item): ReferenceFinding => ({ rule: "plan-invalid", severity: "error", ...item }));
  if (invalid.length > 0) return stopped(null, invalid);

  const stage = options.stage ?? plan.stage;
  const identity = { number: plan.number, year: plan.year, stage, source: plan.source };
  const taken = [summaryTaken(workbook, plan), summaryDamaged(workbook)].find((found) => found.length > 0) ?? [];
  if (taken.length > 0) return stopped(identity, taken);

  const candidates = candidatesOf(workbook, plan);
  const place = choosePlace(candidates, plan);
  const stop = place ? firstStop(place, plan) : headerMissing(null);
  if (!place || stop.length > 0) return stopped(identity, stop);

  const rows = sortRows(place, plan);
  const memory: Memory = options.memory ?? new Map();
  const nominations = readNominations(workbook, place, rows.dataRows, plan, units, memory);
  const list = readList(workbook, memory);
  const today = readTextDate(options.today) ?? 0;
  const history = readHistory(workbook, units);
  const pairs = readPairs(workbook);
  const context = { plan, stage, today, units, place, date1904: workbook.date1904, nominations, history, pairs };
  const onSheet = [
    ...columnDuplicated(place),
    ...rowsAfterEnd(place, rows),
    ...listsSeveral(candidates, plan, place),
    ...planLineUnknown(plan),
  ];
  return checked(context, identity, rows, onSheet, list);
}

function firstStop(place: Candidate, plan: Plan): ReferenceFinding[] {
  const sheet = place.sheet.name;
  const header = headerMissing(place);
  if (header.length > 0) return header;
  const missing = columnMissing(place);
  if (missing.length > 0) return missing;
  const duplicated = columnDuplicated(place);
  if (duplicated.some(({ severity }) => severity === "error")) return duplicated;
  const taken = takenCells(place).map((cell): ReferenceFinding => ({
    rule: "own-column-taken",
    severity: "error",
    sheet,
    cell,
  }));
  if (taken.length > 0) return taken;
  if (sortRows(place, plan).dataRows.length > 0) return [];
  return [{ rule: "table-empty", severity: "error", sheet, cell: null }];
}

const noTotals: ReferenceTotals = {
  rows: 0,
  valid: 0,
  incomplete: 0,
  review: 0,
  uncheckable: 0,
  invalid: 0,
  blankRows: 0,
  skippedRows: 0,
};

const noList: ReferenceList = { rows: [], appended: [] };

function stopped(plan: ReferenceReport["plan"], sheetFindings: ReferenceFinding[]): ReferenceReport {
  const sheet = sheetFindings[0]?.sheet ?? null;
  return { plan, sheet, stopped: true, sheetFindings, rows: [], quotas: [], totals: noTotals, list: noList };
}

function checked(
  context: Context,
  plan: ReferenceReport["plan"],
  sorted: SortedRows,
  onSheet: ReferenceFinding[],
  list: ListRow[],
): ReferenceReport {
  const { place, nominations } = context;
  const onData = dataRules.flatMap((rule) => rule(context));
  const findings = [...onData, ...decisionRules.flatMap((rule) => rule(context, onData))];
  const rows = nominations.map((nomination) => rowOf(place, nomination, findings));
  const count = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome).length;
  return {
    plan,
    sheet: place.sheet.name,
    stopped: false,
    sheetFindings: inOrder(onSheet),
    rows,
    quotas: quotasOf(context, onData),
    totals: {
      rows: rows.length,
      valid: count("valid"),
      incomplete: count("incomplete"),
      review: count("review"),
      uncheckable: count("uncheckable"),
      invalid: count("invalid"),
      blankRows: sorted.blankRows,
      skippedRows: sorted.skippedRows,
    },
    list: listAfter(list, rows, context.plan),
  };
}

function rowOf(place: Candidate, nomination: Nomination, all: RowFinding[]): ReferenceRow {
  const own = all
    .filter(({ row }) => row === nomination.row)
    .map(({ rule, severity, cell }): ReferenceFinding => ({ rule, severity, sheet: place.sheet.name, cell }));
  return {
    row: nomination.row + 1,
    award: nomination.planAward?.code ?? null,
    subject: nomination.subject,
    outcome: outcomeOf(own),
    findings: inOrder(own),
    held: nomination.held,
    id: nomination.id,
    parts: nomination.parts,
  };
}

const worstFirst: Severity[] = ["error", "missing", "uncheckable", "review", "info"];

function outcomeOf(findings: ReferenceFinding[]): Outcome {
  const worst = worstFirst.findIndex((severity) => findings.some((item) => item.severity === severity));
  return outcomes[worst] ?? "valid";
}

/** Worst first, then by rule id, then from left to right. */
function inOrder(findings: ReferenceFinding[]): ReferenceFinding[] {
  const rank = ({ severity }: ReferenceFinding) => worstFirst.indexOf(severity);
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const byCell = (a: string, b: string) => a.length - b.length || compare(a, b);
  return [...findings].sort(
    (a, b) => rank(a) - rank(b) || compare(a.rule, b.rule) || byCell(a.cell ?? "", b.cell ?? ""),
  );
}
