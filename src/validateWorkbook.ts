import { checkInSteps, type CheckedWorkbook, type CheckOptions, type CheckResult } from "./core/checkWorkbook";
import { needsWholeWorkbook } from "./core/nominations/findSheet";
import type { Confirmation } from "./core/nominations/confirmDecisions";
import { mappingOffer, type MappingOffer } from "./core/nominations/mappingOffer";
import { changesSince, type Changes } from "./core/report/changesSince";
import { confirmable } from "./core/report/confirmable";
import { joinInverses, NOTHING_DONE, type Inverse } from "./core/changes/inverse";
import type { Edit } from "./core/report/edits";
import { planInSteps } from "./core/report/planEdits";
import type { Plan } from "./core/plan/plan";
import { sheetsInUse } from "./core/report/sheetsInUse";
import { unitReports, type UnitReport } from "./core/report/unitReports";
import type { Report } from "./core/report/report";
import type { Grid, WorkbookSnapshot } from "./core/snapshot";
import { inSlices } from "./inSlices";
import type { CellsEdit } from "./workbook/batches";
import { HostError, toHostError } from "./workbook/hostError";
import { MisplacedIds } from "./workbook/misplacedIds";
import { Cancelled, unlessCancelled, unlessUnanswered, type RunControl } from "./workbook/runControl";
import { readWholeWorkbook } from "./workbook/readWholeWorkbook";
import { readWorkbook } from "./workbook/readWorkbook";
import { writeWorkbook, type CellPlace } from "./workbook/writeWorkbook";

export type { CellPlace };

export interface Validation {
  report: Report;
  written: { cells: number; unconfirmed: number; restarts: number };
  /** The plan it was checked by; null when it could not be read. */
  plan: Plan | null;
  /** The workbook counts days from 1904. */
  from1904: boolean;
  /** Of each row of the report its unit's name in the list, or as it was typed. */
  unitNames: readonly string[];
  /** What a person could say about the headings; null = nothing. */
  mapping: MappingOffer | null;
  /** Names of the sheets that the answer rests on. */
  sheets: readonly string[];
  /** Puts back what the run has written. */
  inverse: Inverse;
  /** The workbook takes nothing: the answer stands in the panel alone. */
  readOnly: boolean;
  /** The unconfirmed ones by name; absent = none. */
  unconfirmedCells?: readonly CellPlace[];
  /** Against the last check; null when there was none. */
  changes: Changes | null;
  /** Nominations that changed after the Director's decision, as they were seen now. */
  confirmable: Confirmation[];
  /** Nominations by unit, and units without one. */
  units: UnitReport[];
}

/** How often a run starts again because the rows moved under it. */
const MOST_RESTARTS = 3;

/** How often, after that, it is tried to give ids back that a write took from moved rows. */
const MOST_REPAIRS = 10;

/**
 * The whole flow: read the workbook, check it, write what differs. Reads and writes are one round trip each; a layout
 * that must be looked for costs one more, and nothing is written when nothing differs.
 * @throws HostError when Excel fails, or when the workbook never held still.
 */
export async function validateWorkbook(options: CheckOptions, control: RunControl = {}): Promise<Validation> {
  const { signal, onProgress } = control;
  const misplaced = new MisplacedIds();
  let cells = 0;
  let inverse = NOTHING_DONE;
  try {
    for (let restarts = 0; restarts <= MOST_RESTARTS + MOST_REPAIRS; restarts++) {
      // What a write took from moved rows is given back first: only then may the run be cancelled.
      const reading = readSnapshot(control);
      const patience = restarts === 0 ? control : { onProgress };
      const snapshot = await unlessCancelled(reading, patience);
      onProgress?.({ phase: "checking", done: null });
      const { report, checked, repairs = [], standing } = await checkRepaired(snapshot, options, misplaced, patience);
      const found = whatWasFound(snapshot, report, checked);
      let edits: Edit[] = [];
      const answer = (wrote = 0, unconfirmedCells: readonly CellPlace[] = []): Validation => {
        const written = { cells: wrote, unconfirmed: unconfirmedCells.length, restarts };
        return { ...found, written, unconfirmedCells, inverse, sheets: sheetsInUse(snapshot, checked, edits) };
      };
      if (checked === null || standing === undefined) return answer();

      const givesUp = restarts > MOST_RESTARTS || signal?.aborted === true;
      const planning = planInSteps(snapshot, checked, report, found.changes);
      edits = givesUp ? repairs : withRepairs(repairs, await inSlices(planning, patience));
      if (edits.length === 0 && signal?.aborted) throw new Cancelled(cells);
      if (edits.length === 0 && givesUp) break;
      if (edits.length === 0 || snapshot.readOnly) return answer();
      const ground = { snapshot, checked, standing, misplaced };
      const { moved, unconfirmed, isWhole, ...written } = await unlessUnanswered(
        writeWorkbook(edits, ground, givesUp ? {} : patience),
        control,
      );
      cells += written.cells;
      inverse = joinInverses(written.inverse, inverse);
      if (moved || givesUp) continue;
      if (!isWhole) throw new Cancelled(cells);
      return answer(written.cells, unconfirmed);
    }
  } catch (error) {
    throw toHostError(error);
  }
  throw new HostError("unsettled", "Moved", new Error(`the rows moved during each of ${MOST_RESTARTS + 1} runs`));
}

async function readSnapshot({ onProgress }: RunControl): Promise<WorkbookSnapshot> {
  const reading = (done: number | null) => onProgress?.({ phase: "reading", done });
  reading(null);
  const first = await readWorkbook(reading);
  return needsWholeWorkbook(first) ? readWholeWorkbook(first, reading) : first;
}

function whatWasFound(
  snapshot: WorkbookSnapshot,
  report: Report,
  checked: CheckedWorkbook | null,
): Omit<Validation, "written" | "sheets" | "inverse"> {
  const { readOnly = false } = snapshot;
  const common = { report, readOnly, mapping: mappingOffer(snapshot, report, checked) };
  const nothing = { plan: null, from1904: false, unitNames: [], changes: null, confirmable: [], units: [] };
  if (checked === null) return { ...common, ...nothing };
  const { plan, from1904, nominations } = checked;
  return {
    ...common,
    plan,
    from1904,
    unitNames: nominations.map(({ unit, unitText }) => unit?.name ?? unitText.text.trim()),
    changes: changesSince(checked, report),
    confirmable: confirmable(checked, report),
    units: unitReports(checked, report),
  };
}

/** Checks the workbook as it would be without the writes of this run that landed on moved rows. */
async function checkRepaired(
  snapshot: WorkbookSnapshot,
  options: CheckOptions,
  misplaced: MisplacedIds,
  control: RunControl,
): Promise<CheckResult & { repairs?: CellsEdit[]; standing?: Grid }> {
  const { report, checked } = await inSlices(checkInSteps(snapshot, options), control);
  if (checked === null) return { report, checked };
  const { edits: repairs, standing } = misplaced.restore(checked);
  const again = repairs.length === 0 ? { report, checked } : await inSlices(checkInSteps(snapshot, options));
  return { ...again, repairs, standing };
}

/** Repairs of cells that are written anyway are left out. */
function withRepairs(repairs: readonly CellsEdit[], planned: readonly Edit[]): Edit[] {
  const isPlanned = ({ sheet, row, column }: CellsEdit) =>
    planned.some(
      (edit) =>
        edit.kind === "cells" &&
        edit.sheet === sheet &&
        (edit.values[row - edit.row]?.[column - edit.column] ?? null) !== null,
    );
  return [...repairs.filter((repair) => !isPlanned(repair)), ...planned];
}
