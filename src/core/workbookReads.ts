import { APART_TABLE, HISTORY_TABLE } from "./tableNames";
import type { FirstRead, MergesBySheet, ReadPlan, SecondRead } from "./cells/reads";
import type { WorkbookSnapshot } from "./cells/snapshot";
import { isKnownTable, isReserved } from "./nominations/candidates";
import { HEADINGS } from "./nominations/fields";
import { needsWholeWorkbook } from "./nominations/findSheet";
import { MAPPING_TABLE } from "./nominations/mapping";
import { mergeableCells } from "./nominations/mergeableCells";
import { PLAN_TABLES } from "./plan/plan";
import { likelyNames } from "./sheets/sheetNames";
import { CHART as FIGURES_CHART } from "./summary/figureLines";
import { FIGURES_NAME, FIGURES_TABLE } from "./summary/figuresPage";
import { SUMMARY_NAME } from "./summary/planSummary";

const TABLES: FirstRead["tables"] = {
  ...Object.fromEntries(PLAN_TABLES.map((name) => [name, "all"] as const)),
  [MAPPING_TABLE]: "all",
  [HISTORY_TABLE]: "all",
  [APART_TABLE]: "all",
  DeNghi: "place",
  XetDuyet: "place",
  [FIGURES_TABLE]: "place",
};

/** All that a check needs in the standard layout. */
const FIRST_READ: FirstRead = {
  tables: TABLES,
  wholeSheets: [
    { table: "DeNghi", depth: "without-text" },
    { table: "XetDuyet", depth: "values-only" },
    { table: FIGURES_TABLE, depth: "values-only" },
  ],
  // Their cells show something else than their value.
  shownColumns: [HEADINGS.registeredOn, HEADINGS.proposedOn],
  charts: { [FIGURES_TABLE]: FIGURES_CHART },
  names: Object.keys(TABLES),
  maybeEmpty: [SUMMARY_NAME, FIGURES_NAME].flatMap(likelyNames),
};

/**
 * How a check reads the workbook: the standard layout at once; where the nominations must be searched for, every sheet
 * and table where they may stand.
 * @param sheet the sheet to check, where one was chosen
 * @param knownMerges merged areas that need not be asked for
 */
export function readsOfCheck(sheet?: string, knownMerges: MergesBySheet = new Map()): ReadPlan {
  return {
    first: FIRST_READ,
    moreToRead: (snapshot) => (needsWholeWorkbook(snapshot, sheet) ? wholeWorkbook(snapshot, knownMerges) : null),
    mergesToRead: mergeableCells,
  };
}

/** Sheets of the Office's own are left out, unless they hold other tables: what stands beside those must be known. */
function wholeWorkbook(snapshot: WorkbookSnapshot, knownMerges: MergesBySheet): SecondRead {
  const tables = snapshot.tableNames.filter(({ name }) => !isKnownTable(name));
  const isSearched = (name: string) => !isReserved(snapshot, name) || tables.some(({ sheet }) => sheet === name);
  const sheets = snapshot.sheets.filter(({ name, cells }) => cells !== null && isSearched(name));
  return { sheets: sheets.map(({ name }) => name), tables: tables.map(({ name }) => name), knownMerges };
}
