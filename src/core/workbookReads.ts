import type { FirstRead, MergesBySheet, ReadPlan, SecondRead } from "./cells/reads";
import { PLAN_TABLES, SHEETS, TABLES, isKnownTable, isReserved } from "./names";
import type { WorkbookSnapshot } from "./cells/snapshot";
import { HEADINGS } from "./nominations/fields";
import { needsWholeWorkbook } from "./nominations/findSheet";
import { mergeableCells } from "./nominations/mergeableCells";
import { likelyNames } from "./sheets/sheetNames";
import { CHART as FIGURES_CHART } from "./summary/figureLines";

const READ_TABLES: FirstRead["tables"] = {
  ...Object.fromEntries(PLAN_TABLES.map((name) => [name, "all"] as const)),
  [TABLES.mapping]: "all",
  [TABLES.history]: "all",
  [TABLES.apart]: "all",
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
 * How a check reads the workbook: the standard layout in one read; every sheet and table where the nominations may be, if
 * they must be searched for.
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
