import { headingReader, REQUIRED } from "../nominations/fields";
import { readHeadingRow } from "../nominations/headingRow";
import type { Plan } from "../plan/plan";
import { sheetFinding } from "../rules/rule";
import type { Finding } from "../rules/finding";
import { summaryTaken } from "../rules/summary-taken";
import { begunFormer } from "./begunFormer";
import {
  address,
  cellAt,
  lastColumn,
  lastRow,
  sheetNamed,
  tableNamed,
  type Area,
  type WorkbookSnapshot,
} from "../snapshot";

const OTHERS = ["KeHoach", "HinhThuc", "TieuChuan", "DonVi"];

/** The sheet of `XetDuyet` is rewritten, so that it may hold neither the Office's tables nor a list of nominations. */
export function findTakenSummary(snapshot: WorkbookSnapshot, plan: Plan): Finding | null {
  const list = tableNamed(snapshot, "XetDuyet");
  if (list === undefined) return null;
  const sheet = list.sheet;
  const table = snapshot.tableNames.find(
    ({ name, sheet: of }) => of === sheet && OTHERS.some((other) => other.toLowerCase() === name.toLowerCase()),
  );
  if (table !== undefined) {
    const place = { sheet, cell: address(list.area.row, list.area.column), value: table.name };
    return sheetFinding(summaryTaken, "holdsTable", place, { sheet, table: table.name });
  }
  const grid = sheetNamed(snapshot, sheet)?.cells;
  if (!grid) return null;
  const former = tableNamed(snapshot, "XetDuyetCu");
  const ours = [list, ...(former?.sheet === sheet ? [former] : [])].map(({ area }) => area);
  const read = headingReader(plan.criteria);
  const begun = begunFormer(snapshot)?.row;
  for (let row = grid.row; row <= lastRow(grid); row++) {
    if (row === begun) continue;
    const columns = { first: grid.column, last: lastColumn(grid) };
    const isOurs = (column: number) => ours.some((area) => isIn(area, row, column));
    const heading = readHeadingRow(grid, row, columns, [], read, isOurs);
    if (heading.required < REQUIRED.length) continue;
    const column = heading.headings.find(({ field }) => field !== null)?.column ?? 0;
    const place = { sheet, cell: address(row, column), value: cellAt(grid, row, column).text };
    return sheetFinding(summaryTaken, "holdsNominations", place, { sheet, row: row + 1 });
  }
  return null;
}

function isIn(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
