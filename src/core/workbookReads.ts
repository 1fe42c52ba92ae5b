import type { FirstRead, MergesBySheet, ReadPlan, SecondRead, SheetArea } from "./cells/reads";
import { isKnownTable, isReserved, PLAN_TABLES, SHEETS, TABLES } from "./names";
import { type Area, cellAt, type Grid, lastRow, type WorkbookSnapshot } from "./cells/snapshot";
import { HEADINGS } from "./nominations/fields";
import { needsWholeWorkbook } from "./nominations/findSheet";
import { likelyNames } from "./sheets/sheetNames";
import { CHART as FIGURES_CHART } from "./summary/figureLines";
import { PlanFaults } from "./plan/tableReader";
import { readPlan } from "./plan/readPlan";
import { type Candidate, candidatesOf, HEADING_ROWS } from "./nominations/candidates";

const READ_TABLES: FirstRead["tables"] = {
  ...Object.fromEntries(PLAN_TABLES.map((name) => [name, "all"] as const)),
  [TABLES.mapping]: "all",
  [TABLES.history]: "all",
  [TABLES.notDuplicates]: "all",
  [TABLES.nominations]: "place",
  [TABLES.list]: "place",
  [TABLES.figures]: "place",
};

/** The reads that a check needs in the standard layout. */
const FIRST_READ: FirstRead = {
  tables: READ_TABLES,
  wholeSheets: [
    { table: TABLES.nominations, depth: "without-text" },
    { table: TABLES.list, depth: "values-only" },
    { table: TABLES.figures, depth: "values-only" },
  ],
  // Their displayed text differs from their value.
  shownColumns: [HEADINGS.registeredOn, HEADINGS.proposedOn],
  charts: { [TABLES.figures]: FIGURES_CHART },
  names: Object.keys(READ_TABLES),
  maybeEmpty: [SHEETS.summary, SHEETS.figures].flatMap(likelyNames),
};

/**
 * How a check reads the workbook: the standard layout in one read; every sheet and table where the nominations may be,
 * if they must be searched for.
 * @param sheet the sheet to check, if one was chosen
 * @param knownMerges merged areas that need not be read
 */
export function readsOfCheck(sheet?: string, knownMerges: MergesBySheet = new Map()): ReadPlan {
  return {
    first: FIRST_READ,
    moreToRead: (snapshot) => (needsWholeWorkbook(snapshot, sheet) ? wholeWorkbook(snapshot, knownMerges) : null),
    mergesToRead: mergeableCells,
  };
}

/** The Office's own sheets are skipped unless they hold other tables: cells beside those must be known. */
function wholeWorkbook(snapshot: WorkbookSnapshot, knownMerges: MergesBySheet): SecondRead {
  const tables = snapshot.tableNames.filter(({ name }) => !isKnownTable(name));
  const isSearched = (name: string) => !isReserved(snapshot, name) || tables.some(({ sheet }) => sheet === name);
  const sheets = snapshot.sheets.filter(({ name, cells }) => cells !== null && isSearched(name));
  return {
    sheets: sheets.map(({ name }) => name),
    tables: tables.map(({ name }) => name),
    knownMerges,
    mayLackMerges: hasStandardList(snapshot),
  };
}

/** If the table of nominations is filled, other sheets may hold notes, or another list. */
function hasStandardList({ tables }: WorkbookSnapshot): boolean {
  const table = tables.find(({ name }) => name.toLowerCase() === TABLES.nominations.toLowerCase());
  if (table === undefined) return false;
  const { area, cells } = table;
  const body = cells.values.slice(area.row - cells.row + 1, area.row - cells.row + area.rows);
  return body.some((line) => line.some((value) => typeof value === "string" && value !== ""));
}

/** The rows that may hold headings, and those over which headings may be merged downwards. */
const MERGED_HEADING_ROWS = HEADING_ROWS + 2;

/** A merged area has at least two cells, so this many cells can't hold more areas than Excel lists at once (512). */
const MAX_CELLS = 1_024;

/** The cells of lists without a table whose headings and rows may be merged, where merged areas are not known. */
function mergeableCells(snapshot: WorkbookSnapshot): SheetArea[] {
  const criteria = readPlan(snapshot, false, new PlanFaults())?.criteria ?? [];
  return candidatesOf(snapshot, criteria)
    .filter(({ layout, sheet }) => layout.table === null && sheet.merges === undefined)
    .flatMap((candidate) => areasOf(candidate).map((area) => ({ sheet: candidate.sheet.name, area })));
}

function areasOf({ grid, layout: { firstColumn: column, lastColumn } }: Candidate): Area[] {
  const columns = lastColumn - column + 1;
  const maxRows = Math.max(1, Math.floor(MAX_CELLS / columns));
  const areas: Area[] = [];
  for (let row = grid.row; row <= lastRow(grid); row++) {
    if (row >= MERGED_HEADING_ROWS && !hasBlank(grid, row, column, lastColumn)) continue;
    const last = areas.at(-1);
    // The cell with the value of a merged area is above the blank ones.
    const first = Math.max(row - 1, last === undefined ? grid.row : last.row + last.rows);
    if (last !== undefined && row - last.row < maxRows && first === last.row + last.rows)
      last.rows = row - last.row + 1;
    else areas.push({ row: first, column, rows: row - first + 1, columns });
  }
  return areas;
}

function hasBlank(grid: Grid, row: number, first: number, last: number): boolean {
  for (let column = first; column <= last; column++) if (cellAt(grid, row, column).kind === "empty") return true;
  return false;
}
