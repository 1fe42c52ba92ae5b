import { checkWorkbook } from "../src/core/checkWorkbook";
import type { Report } from "../src/core/report/report";
import { FACTS, TODAY } from "./facts";
import { count, median, table, time } from "./measure";
import { makeRows } from "./rows";
import { overTheWire, readAnew, snapshotOf } from "./snapshot";
import { zodScript, type ScriptFinding } from "./zodScript";

/**
 * Number of rows, and rounds to take the median of: many for few rows, so that V8 compiles what runs once in a check, too.
 */
const SIZES = [
  [200, 401],
  [2_000, 21],
  [10_000, 11],
  [100_000, 5],
] as const;

/** The rules that the script has too. */
const NINE = new Set([
  "nominee-missing",
  "award-unknown",
  "unit-unknown",
  "date-unreadable",
  "registration-late",
  "proposal-late",
  "criterion-not-met",
  "nomination-duplicated",
  "quota-exceeded",
]);

interface Round {
  ours: number;
  script: number;
}

/**
 * Compares all rules of the add-in (from cells to the report with all messages in both languages and all ids) with nine
 * rules in zod (from the same cells to a list of findings with one sentence each). In memory, in one process, in changing
 * order. Both are warmed up, every round has new rows, and each gets its own copy, as after parsing JSON.
 * Writing back is not included.
 */
function benchChecking(): string {
  for (let seed = 0; seed < 10; seed++) round(2_000, 90_000 + seed);
  const lines = [["rows", "all rules µs/row", "zod on nine µs/row", "ratio"]];
  const perRow: number[] = [];
  for (const [rows, rounds] of SIZES) {
    const measured = Array.from({ length: rounds }, (_, index) => round(rows, rows + index));
    const ours = (median(measured.map((run) => run.ours)) * 1000) / rows;
    const script = (median(measured.map((run) => run.script)) * 1000) / rows;
    const ratio = median(measured.map((run) => run.ours / run.script));
    perRow.push(ours);
    lines.push([count(rows), ours.toFixed(1), script.toFixed(1), ratio.toFixed(2)]);
  }
  const growth = (perRow[3] ?? NaN) / (perRow[2] ?? NaN);
  return `${table(lines)}\nµs/row at 100,000 rows against 10,000: × ${growth.toFixed(2)}`;
}

function round(count: number, seed: number): Round {
  const snapshot = snapshotOf(makeRows(count, seed));
  const snapshotCopy = readAnew(snapshot);
  const [headings = [], ...rows] = overTheWire(snapshot.sheets.find(({ cells }) => cells)?.cells?.values ?? []);
  let report: Report | null = null;
  let findings: ScriptFinding[] = [];
  const check = () => (report = checkWorkbook(snapshotCopy, { today: TODAY }).report);
  const script = () => (findings = zodScript(headings, rows, FACTS));
  let result: Round;
  if (seed % 2 === 0) result = { ours: time(check), script: time(script) };
  else {
    const first = time(script);
    result = { ours: time(check), script: first };
  }
  assertSameFindings(report, findings);
  return result;
}

/** A script that finds less is no comparison. */
function assertSameFindings(report: Report | null, findings: readonly ScriptFinding[]): void {
  const ours = (report?.rows ?? []).flatMap((row, index) =>
    row.findings.filter(({ rule }) => NINE.has(rule)).map(({ rule }) => `${rule} ${index}`),
  );
  const found = new Set(findings.map(({ rule, index }) => `${rule} ${index}`));
  const missed = ours.filter((finding) => !found.has(finding));
  const invented = found.size - new Set(ours).size + new Set(missed).size;
  if (missed.length + invented > 0) {
    throw new Error(`The script differs: it misses ${missed.length} (${missed[0]}) and invents ${invented}.`);
  }
}

process.stdout.write(`${benchChecking()}\n`);
