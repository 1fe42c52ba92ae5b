import { workbookUses1904 } from "./calendar/dateSystem";
import type { Day } from "./calendar/day";
import { confirmDecisions, type Confirmation } from "./decisions/confirm";
import { readDecisionList, type DecisionList } from "./decisions/list";
import { findListFault } from "./decisions/listFindings";
import { NO_MAPPING, readNotDuplicates, readMapping } from "./nominations/remembered";
import { readEarlierAwards } from "./history/earlierAwards";
import type { Recovered } from "./recovery";
import { findOwnColumns, type OwnColumns } from "./nominations/ownColumns";
import { findSheet, type FoundSheet, type NominationList } from "./nominations/findSheet";
import type { Count } from "./nominations/counting";
import { type Nomination, readNominations } from "./nominations/nomination";
import { assignIds } from "./nominations/assignIds";
import { duplicatedColumns, emptyTable, otherLists, uncheckedRows, unknownMerges } from "./nominations/sheetFindings";
import { missingHeadings } from "./nominations/missingHeadings";
import { AwardBook } from "./plan/awardBook";
import { PlanFaults } from "./plan/tableReader";
import { planFindings, unknownLineFindings } from "./plan/planFindings";
import type { Plan, Stage, Units } from "./plan/plan";
import { planSchema } from "./plan/planSchema";
import { readPlan } from "./plan/readPlan";
import { readUnits, UnitBook } from "./plan/readUnits";
import { buildReport, type Report, stoppedReport } from "./report/report";
import { runRules } from "./rules/engine/run";
import type { Rule } from "./rules/engine/rule";
import type { MergesBySheet } from "./cells/reads";
import type { WorkbookSnapshot } from "./cells/snapshot";
import { runThrough, type Steps } from "./steps";

export interface CheckOptions {
  today: Day;
  /** Replaces the plan's stage. */
  stage?: Stage | undefined;
  /** The sheet to check, if it has a list with all four required headings; otherwise the list is searched for. */
  sheet?: string | undefined;
  /** Decisions that the Director confirms in this run. */
  confirm?: readonly Confirmation[] | undefined;
  /** Values that earlier writes of this run overwrote by mistake, because rows had moved. */
  recovered?: Recovered | undefined;
  /** Leaves emptied ids of the Director's list blank, because Excel refused to write them. */
  leavesLostIds?: boolean | undefined;
  /** Merged areas that an earlier check read, so that a preview need not read them again. */
  knownMerges?: MergesBySheet | undefined;
  /** For tests; absent = all rules. */
  rules?: readonly Rule[] | undefined;
}

/** What the edits need to know about a workbook that could be checked. */
export interface CheckedWorkbook {
  plan: Plan;
  units: Units;
  today: Day;
  /** Whether the workbook uses the 1904 date system. */
  from1904: boolean;
  sheet: FoundSheet;
  own: OwnColumns;
  nominations: readonly Nomination[];
  /** Rows without a nomination whose id belongs to a nomination and must be removed. */
  idsToRemove: readonly number[];
  counts: readonly Count[];
  /** The Director's list; null when there is none yet. */
  list: DecisionList | null;
  /** Ids of nominations that the Director confirmed: their rows are updated although they are decided. */
  confirmed: ReadonlySet<string>;
}

interface WorkbookCheck {
  report: Report;
  /** null when a finding stopped the run. */
  checked: CheckedWorkbook | null;
  /** The lists that people can choose from, in the order of the tabs; empty when the run stopped before. */
  lists: readonly NominationList[];
}

/**
 * Checks the cells of a workbook. Pure: reads no clock, writes nothing. Faults in the data are findings, never thrown.
 */
export function checkWorkbook(snapshot: WorkbookSnapshot, options: CheckOptions): WorkbookCheck {
  return runThrough(checkInSteps(snapshot, options));
}

/** The same in steps, so that a long list does not block the browser. */
export function* checkInSteps(snapshot: WorkbookSnapshot, options: CheckOptions): Steps<WorkbookCheck> {
  const tables = readOfficeTables(snapshot, options);
  if ("findings" in tables) return stop(null, tables.findings);
  const { plan, units, mapping, from1904, unknownLines } = tables;
  const listFault = findListFault(snapshot, plan);
  if (listFault !== null) return stop(plan, [listFault]);

  const awards = new AwardBook(plan);
  yield;
  const search = findSheet(snapshot, plan.criteria, awards, options.sheet);
  yield;
  if (search.found === null) return stop(plan, missingHeadings(search.nearest, search.withoutSubject));
  const { found: sheet, lists } = search;
  const duplicated = duplicatedColumns(sheet);
  if (duplicated.stops) return stop(plan, duplicated.findings, lists);
  const place = findOwnColumns(snapshot, sheet.grid, sheet.layout);
  if ("taken" in place) return stop(plan, place.taken, lists);
  if (sheet.rows.data.length === 0) return stop(plan, [emptyTable(sheet)], lists);

  const { grid, layout, rows } = sheet;
  const books = { plan, awards, units: new UnitBook(units), from1904 };
  const nominations = yield* readNominations(grid, layout, rows.data, books);
  const list = readDecisionList(snapshot, options.recovered?.rows, options.leavesLostIds);
  yield;
  const idsToRemove = assignIds(grid, layout, nominations, list, options.recovered?.ids);
  const confirmed = confirmDecisions(options.confirm ?? [], nominations);
  yield;
  const run = yield* runRules(
    {
      plan,
      units,
      layout,
      nominations,
      notDuplicates: readNotDuplicates(snapshot),
      earlierAwards: readEarlierAwards(snapshot, mapping, books),
      merges: layout.table === null ? (sheet.sheet.merges ?? []) : [],
      stage: plan.stage,
      today: options.today,
    },
    options.rules,
  );
  const sheetFindings = [
    ...unknownLineFindings(unknownLines),
    ...otherLists(sheet, search),
    ...duplicated.findings,
    ...uncheckedRows(sheet),
    ...unknownMerges(sheet),
  ];
  const checked: CheckedWorkbook = {
    plan,
    units,
    today: options.today,
    from1904,
    sheet,
    own: place.own,
    nominations,
    idsToRemove,
    counts: run.counts,
    list,
    confirmed,
  };
  return { report: buildReport(checked, run, sheetFindings), checked, lists };
}

/** The plan, the units and the meanings of headings; or the findings about cells that can't be read. */
function readOfficeTables(snapshot: WorkbookSnapshot, { stage }: Pick<CheckOptions, "stage">) {
  const from1904 = workbookUses1904(snapshot);
  const faults = new PlanFaults();
  const read = readPlan(snapshot, from1904, faults);
  const units = readUnits(snapshot, from1904, faults);
  const mapping = read === null ? NO_MAPPING : readMapping(snapshot, read.criteria, faults);
  if (read === null || faults.found.length > 0) return { findings: planFindings(faults.found) };
  const plan: Plan = planSchema.parse({ ...read, stage: stage ?? read.stage });
  return { plan, units, mapping, from1904, unknownLines: faults.unknownLines };
}

function stop(
  plan: Plan | null,
  findings: Report["sheetFindings"],
  lists: readonly NominationList[] = [],
): WorkbookCheck {
  return { report: stoppedReport(plan, findings), checked: null, lists };
}
