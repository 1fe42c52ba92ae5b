import type { ListCells } from "../fixes/cellEdits";
import { TABLES } from "../names";
import type { CheckedWorkbook } from "../checkWorkbook";
import { listSource, type ListSource } from "../mapping/listSource";
import { mappingOffer, type MappingOffer } from "../mapping/mappingOffer";
import type { NominationList } from "../nominations/findSheet";
import type { Plan, Unit } from "../plan/plan";
import type { MergesBySheet } from "../cells/reads";
import type { WorkbookSnapshot } from "../cells/snapshot";
import { changesSince, type Changes } from "./detail";
import { confirmable, type Confirmable } from "../decisions/confirm";
import { unitReports, type Report, type UnitReport } from "./report";
import { approvedGone, type DirectorRow, directorRows, type GoneNomination } from "../decisions/directorRows";
import { mapInSteps, type Steps } from "../steps";
import { unitUnknown } from "../rules/unit-unknown";
import { isKnownTable } from "../names";
import type { PlannedPart } from "./planEdits";

/** A report, and what else is known about its workbook. */
export interface CheckResult {
  report: Report;
  /** The plan that was used; null when it could not be read. */
  plan: Plan | null;
  /** Whether the workbook uses the 1904 date system. */
  from1904: boolean;
  /** The workbook can't be written: the result is shown only in the pane. */
  readOnly: boolean;
  /**
   * For each row of the report, its unit's name in the list, else the name that a finding offers for it, or as typed.
   */
  unitNames: readonly string[];
  /** What people can answer about the headings; null = nothing. */
  mapping: MappingOffer | null;
  /** What people choose the list from; null unless the run stopped because it found none. */
  listSource: ListSource | null;
  /** The lists of nominations in the workbook: a check with another sheet chooses another list. */
  lists: readonly NominationList[];
  /** Compared with the last check; null when there was none. */
  changes: Changes | null;
  /** Nominations that changed after the Director wrote about them. */
  confirmable: Confirmable[];
  /** What the Director decides on and has written, by row of the report. */
  director: readonly DirectorRow[];
  /** Approved nominations that are no longer in the list of nominations. */
  approvedGone: readonly GoneNomination[];
  /** Nominations by unit, and units without one. */
  units: UnitReport[];
  /** The cells of the nominations, for corrections in the pane; null = nothing was checked. */
  cells: ListCells | null;
  /** The rows of the unit list; empty when there is none. */
  unitList: readonly Unit[];
  /** Merged areas, as far as they were read. */
  merges: MergesBySheet;
}

/** What is known besides the report, in steps, because hashing every nomination takes long. */
export function* resultInSteps(
  snapshot: WorkbookSnapshot,
  report: Report,
  checked: CheckedWorkbook | null,
  lists: readonly NominationList[],
): Steps<CheckResult> {
  const { readOnly = false } = snapshot;
  const chosen = lists.find(({ isChecked }) => isChecked)?.sheet;
  const mapping = mappingOffer(snapshot, report, checked, chosen);
  const merges = new Map(
    snapshot.sheets.flatMap((sheet) => (sheet.merges ? [[sheet.name, sheet.merges] as const] : [])),
  );
  const common = { report, readOnly, lists, mapping, merges, listSource: listSource(snapshot, report) };
  const none = { unitNames: [], confirmable: [], director: [], approvedGone: [], units: [], cells: null, unitList: [] };
  const nothing = { plan: null, from1904: false, changes: null, ...none };
  if (checked === null) return { ...common, ...nothing };
  const { plan, from1904, nominations } = checked;
  // Computed here with pauses and cached: the steps below need them.
  yield* mapInSteps(nominations, ({ hashes }) => hashes);
  const changes = changesSince(checked, report);
  yield;
  return {
    ...common,
    plan,
    from1904,
    unitNames: nominations.map(({ unit, unitText }, index) => {
      // So the head of a unit finds a row in which it is misspelt.
      const offer = report.rows[index]?.findings.find(({ rule }) => rule === unitUnknown.id)?.fix?.to;
      return unit?.name ?? offer ?? unitText.text.trim();
    }),
    changes,
    confirmable: confirmable(checked, report),
    director: directorRows(checked),
    approvedGone: approvedGone(checked),
    units: unitReports(checked, report),
    cells: listCells(checked),
    unitList: checked.units.list,
  };
}

function listCells({ sheet: { layout, grid }, from1904 }: CheckedWorkbook): ListCells {
  const columns = new Map(layout.inputs().map(({ field, column }) => [field, column]));
  return { sheet: layout.sheet, columns, grid, from1904 };
}

/** The sheets that a result depends on: of the plan, the nominations and the summary; all sheets if none was found. */
export function sheetsInUse(
  snapshot: WorkbookSnapshot,
  checked: CheckedWorkbook | null,
  parts: readonly PlannedPart[],
): string[] {
  if (checked === null) return snapshot.sheets.map(({ name }) => name);
  const known = snapshot.tableNames.filter(({ name }) => isKnownTable(name));
  const names = [
    checked.sheet.layout.sheet,
    ...[...known, ...parts.flatMap(({ edits }) => edits)].map(({ sheet }) => sheet),
  ];
  return [...new Set(names)];
}

/** The sheet of the Director's list, also when it is about to be made; null = there is none. */
export function listSheet(checked: CheckedWorkbook | null, parts: readonly PlannedPart[]): string | null {
  if (checked?.list) return checked.list.table.sheet;
  const edits = parts.flatMap((part) => part.edits);
  const made = edits.find((edit) => edit.kind === "addTable" && edit.name === TABLES.list);
  return made?.sheet ?? null;
}
