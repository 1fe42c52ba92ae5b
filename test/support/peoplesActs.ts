import fc from "./fastCheck";
import { address } from "../../src/core/cells/snapshot";
import type { Sheet } from "../../workbench/host";
import type { DecisionLedger } from "./decisionLedger";
import type { Opened } from "./flow";

const ON_NOMINATIONS = ["insert", "delete", "type", "sort", "column", "hide", "copy", "rename"] as const;
const ON_LIST = [
  "decide",
  "list-sort",
  "list-filter",
  "list-insert",
  "list-delete",
  "list-above",
  "list-shorten",
  "list-column",
  "list-empty-id",
  "list-rename",
] as const;

/** An action of a person right before one round trip of a click. */
export interface RandomAct {
  beforeTrip: number;
  kind: (typeof ON_NOMINATIONS)[number] | (typeof ON_LIST)[number];
  sheet: number;
  row: number;
  column: number;
  text: string;
}

export const randomAct: fc.Arbitrary<RandomAct> = fc.record({
  // Most clicks read and write once; these actions make them start again.
  beforeTrip: fc.constantFrom(0, 1, 1, 1, 1, 2, 2, 3, 3, 4, 5),
  kind: fc.constantFrom(...ON_NOMINATIONS, ...ON_LIST, "type", "sort", "decide", "decide", "list-sort"),
  sheet: fc.nat({ max: 5 }),
  row: fc.nat({ max: 14 }),
  column: fc.nat({ max: 5 }),
  text: fc.constantFrom("Người Mới", "Cá nhân", "STTTT-CN", "x", "=1+1", "01/12/2022", "Không đạt", ""),
});

/** Does it if possible: nobody deletes the heading of a table. */
export function performAct(act: RandomAct, opened: Opened, ledger: DecisionLedger | null): void {
  try {
    if (act.kind === "decide" || act.kind.startsWith("list-")) actOnList(act, opened, ledger);
    else actOnSheet(act, opened);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "HostError") throw error;
  }
}

const isOurs = ({ name, tables }: Sheet) =>
  /^(?:Tổng hợp|Số liệu)/u.test(name) || tables.some((table) => /^(?:xetduyet|solieudonvi)/iu.test(table.name));

/** Without it the columns below are no longer known as the add-in's. */
const hasOurHeading = ({ rows }: Sheet, row: number): boolean =>
  ((rows[row] as Sheet["rows"][number] | undefined) ?? []).some((cell) => cell?.value === "Mã đề nghị");

/** On any sheet that is not ours. */
function actOnSheet({ kind, sheet: index, row, column, text }: RandomAct, { workbook, edits }: Opened): void {
  const sheets = workbook.sheets.filter((sheet) => !isOurs(sheet));
  const sheet = sheets[index % Math.max(1, sheets.length)];
  if (sheet === undefined) return;
  const { name, rows, tables } = sheet;
  const [table] = tables;
  if (kind === "insert") edits.insertRows(name, row);
  if (kind === "delete" && !hasOurHeading(sheet, row)) edits.deleteRows(name, row);
  if (kind === "column") edits.insertColumns(name, column);
  if (kind === "hide") edits.hideRows(name, row, 2, true);
  if (kind === "type") edits.setCell(name, address(row, column), text);
  if (kind === "rename") edits.renameSheet(name, `${name.slice(0, 20)} ${row}`);
  if (kind === "copy") {
    const cells = (rows[row] as (typeof rows)[number] | undefined)?.slice(0, 22) ?? [];
    const values = Array.from(cells, (cell) => cell?.formula ?? cell?.value ?? null);
    if (values.length === 0) return;
    edits.insertRows(name, row + 1);
    edits.setCells(name, `${address(row + 1, 0)}:${address(row + 1, values.length - 1)}`, [values]);
  }
  if (kind === "sort" && table && table.area.rows > 2) {
    const { area } = table;
    const body = `${address(area.row + 1, area.column)}:${address(area.row + area.rows - 1, area.column + area.columns - 1)}`;
    edits.sortRows(name, body, [{ key: column % area.columns, ascending: row % 2 === 0 }]);
  }
}

/** On the Director's list, by the Director or an assistant. */
function actOnList({ kind, row, column, text }: RandomAct, opened: Opened, ledger: DecisionLedger | null): void {
  if (!opened.hasTable("XetDuyet")) return;
  const { edits } = opened;
  const { sheet, table } = opened.table("XetDuyet");
  const { row: top, rows, columns } = table.area;
  const inList = top + 1 + (row % (rows - 1));
  if (kind === "decide") ledger?.write(row, column);
  if (kind === "list-sort")
    edits.sortRows(sheet.name, opened.body("XetDuyet"), [{ key: column % columns, ascending: row % 2 === 0 }]);
  if (kind === "list-filter") edits.filterTable("XetDuyet", column % columns, row % 3 === 0 ? undefined : [text]);
  if (kind === "list-insert") edits.insertRows(sheet.name, inList);
  if (kind === "list-above") edits.insertRows(sheet.name, row % (top + 1));
  if (kind === "list-shorten" && top > 0) edits.deleteRows(sheet.name, row % top);
  if (kind === "list-column") edits.insertColumns(sheet.name, column);
  if (kind === "list-empty-id") edits.setCell(sheet.name, opened.place("XetDuyet", inList - top - 1, "Mã đề nghị"), "");
  if (kind === "list-rename") edits.renameSheet(sheet.name, `Trình Giám đốc ${row}`);
  if (kind === "list-delete" && rows > 3) {
    ledger?.forget(sheet.name, inList);
    edits.deleteRows(sheet.name, inList);
  }
}
