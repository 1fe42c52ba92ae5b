import { readDateText } from "../../src/core/calendar/dateText";
import type { Finding } from "../../src/core/findings/finding";
import type { Report } from "../../src/core/report/report";
import { validateWorkbook } from "../../src/validateWorkbook";
import { createHost, type Host } from "../../workbench/host";
import type { Workbook } from "../../workbench/host/model";
import { loadOffice, useHost } from "../../workbench/node/office";
import { Random } from "../support/random";
import { referenceReport } from "./check";
import { compareList, remember } from "./compareList";
import type { Memory } from "./directorList";
import { randomWorkbook } from "./generate";
import type { ReferenceFinding, ReferenceReport } from "./types";
import { fold, hasOddSpacing, hasWrongLetter, isNotComposed, isOneCase } from "./text";
import { changeDecisions } from "./generate/laterDecisions";
import { changeNominations } from "./generate/laterNominations";
import { changePlan } from "./generate/laterPlan";

const TODAY = "2022-12-01";

/** The contract does not state the cell of these. */
const ANY_CELL = new Set(["lists-several", "rows-after-end", "plan-line-unknown"]);

/** Days on which people edit the workbook after the add-in has written in it. */
const DAYS = 2;

/** The differences on one random workbook, and on what people make of it later. */
export async function differences(seed: number, saw: (report: ReferenceReport) => void = () => {}): Promise<string[]> {
  const random = new Random(seed * 104_729 + 5);
  let workbook: Workbook | null = randomWorkbook(seed);
  const memory: Memory = new Map();
  const found: string[] = [];
  for (let day = 0; workbook && day <= DAYS && found.length === 0; day++) {
    const run: Run = await compareOn(workbook, memory);
    found.push(...run.found.map((line) => `seed ${seed}, day ${day}: ${line}`));
    saw(run.reference);
    workbook = run.after && changedLater(random, run.after);
  }
  return found;
}

/** Validates a workbook twice with the add-in and once with the reference; lists each difference. */
export async function differencesOn(workbook: Workbook): Promise<string[]> {
  return (await compareOn(workbook, new Map())).found;
}

interface Run {
  reference: ReferenceReport;
  found: string[];
  /** null when the run stopped. */
  after: Workbook | null;
}

async function compareOn(workbook: Workbook, memory: Memory): Promise<Run> {
  const reference = referenceReport(structuredClone(workbook), { today: TODAY, memory });
  const host = createHost(structuredClone(workbook));
  switchTo(host);
  const { report } = await validateWorkbook({ today: readDateText(TODAY) ?? 0 });
  if (report.stopped || reference.stopped)
    return {
      reference,
      found: [...compareStops(report, reference), ...compareCells(workbook, host.workbook)],
      after: null,
    };
  const after = structuredClone(host.workbook);
  const found = [
    ...compareReports(report, reference),
    ...compareFixes(report),
    ...compareList(workbook, after, report, reference),
    ...(await compareSecondRun(report)),
  ];
  remember(memory, after, report, reference);
  return { reference, found, after };
}

function switchTo(host: Host): void {
  const { Excel, Office } = loadOffice(host);
  useHost(host);
  Object.assign(globalThis, { Excel, Office });
}

/** A run over its own output writes nothing and reports the same. */
async function compareSecondRun(before: Report): Promise<string[]> {
  const { report, written } = await validateWorkbook({ today: readDateText(TODAY) ?? 0 });
  const text = ({ rows, quotas, totals }: Report) =>
    JSON.stringify({ rows: rows.map((row) => ({ ...row, findings: row.findings.filter(isLasting) })), quotas, totals });
  return [
    ...(written.cells === 0 ? [] : [`the second run wrote ${written.cells} cells`]),
    ...(text(report) === text(before) ? [] : ["the second run said something else"]),
  ];
}

/** A copied id is reported once: then the row has an id of its own. */
function isLasting({ rule }: Finding): boolean {
  return rule !== "id-copied";
}

function compareStops(product: Report, reference: ReferenceReport): string[] {
  const rules = ({ stopped, sheetFindings }: Report | ReferenceReport) => {
    const stops = sheetFindings.filter(({ severity }) => severity === "error").map(({ rule }) => rule);
    return stopped ? [...new Set(stops)].join() : "none";
  };
  return equal("stopping rules", rules(product), rules(reference));
}

/** A stopped run leaves every cell as it was. */
function compareCells(before: Workbook, after: Workbook): string[] {
  const cells = ({ sheets }: Workbook) => JSON.stringify(sheets.map(({ name, rows }) => [name, rows]));
  return cells(before) === cells(after) ? [] : ["a stopped run wrote something"];
}

function compareReports(product: Report, reference: ReferenceReport): string[] {
  const rows = (list: readonly { row: number }[]) => list.map(({ row }) => row).join();
  return [
    ...equal("plan", product.plan, reference.plan),
    ...equal("sheet", product.sheet, reference.sheet),
    ...equal("sheet findings", describe(product.sheetFindings), describe(reference.sheetFindings)),
    ...equal("rows", rows(product.rows), rows(reference.rows)),
    ...product.rows.flatMap((row, index) => {
      const other = reference.rows[index];
      if (other === undefined || other.row !== row.row) return [];
      return [
        ...equal(`row ${row.row} award`, row.award, other.award),
        ...equal(`row ${row.row} subject`, row.subject, other.subject),
        ...equal(`row ${row.row} findings`, describe(row.findings), describe(other.findings)),
        ...equal(`row ${row.row} outcome`, row.outcome, other.outcome),
      ];
    }),
    ...equal("quotas", product.quotas, reference.quotas),
    ...["rows", "blankRows", "skippedRows"].flatMap((key) =>
      equal(key, product.totals[key as "rows"], reference.totals[key as "rows"]),
    ),
  ];
}

function describe(findings: readonly (Finding | ReferenceFinding)[]): string {
  return findings
    .map(({ rule, severity, cell }) => `${rule} ${severity} ${ANY_CELL.has(rule) ? "" : cell}`)
    .sort()
    .join("; ");
}

function equal(label: string, product: unknown, reference: unknown): string[] {
  const [a, b] = [JSON.stringify(product), JSON.stringify(reference)];
  return a === b ? [] : [`${label}: the add-in ${a}, the reference ${b}`];
}

/** Rules with a correction that changes no meaning, and what is still wrong with a text for each. */
const isStillWrong: Record<string, (text: string) => boolean> = {
  "text-spacing": hasOddSpacing,
  "text-not-nfc": isNotComposed,
  "text-wrong-letter": hasWrongLetter,
  "name-case": isOneCase,
};

/** Each of these fixes is offered, removes its fault and keeps the meaning. */
function compareFixes({ rows }: Report): string[] {
  return rows.flatMap(({ findings }) =>
    findings.filter(({ rule }) => rule in isStillWrong).flatMap((finding) => faultOf(finding)),
  );
}

function faultOf({ rule, cell, fix }: Finding): string[] {
  const label = `${rule} ${cell}`;
  if (!fix) return [`${label}: no fix`];
  if (fix.cell !== cell || fix.to === fix.from) return [`${label}: a fix of something else`];
  if (isStillWrong[rule]?.(fix.to)) return [`${label}: the fix leaves ${JSON.stringify(fix.to)}`];
  return fold(fix.to) === fold(fix.from) ? [] : [`${label}: the fix turns ${fix.from} into ${fix.to}`];
}

/** What people make of a workbook after the add-in has written in it. The workbook given is changed. */
function changedLater(random: Random, workbook: Workbook): Workbook {
  changeDecisions(random, workbook);
  if (random.chance(0.85)) changeNominations(random, workbook);
  if (random.chance(0.3)) changePlan(random, workbook);
  return workbook;
}
