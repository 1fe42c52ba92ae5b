import { readDateText } from "../../src/core/calendar/dateText";
import type { CheckOptions } from "../../src/core/checkWorkbook";
import { address } from "../../src/core/snapshot";
import { validateWorkbook, type Validation } from "../../src/validateWorkbook";
import { CLEAN, UNITS } from "../../samples/data";
import { officeWorkbook } from "../../samples/office";
import { newSheet, newWorkbook, put, type Value } from "../../samples/sheets";
import {
  createHost,
  type Cell,
  type FaultCode,
  type Host,
  type HostOptions,
  type Sheet,
  type Table,
  type Workbook,
} from "../../workbench/host";
import { copyWorkbook } from "../../workbench/host/copy";
import { editsBy, type Edits } from "../../workbench/host/edits";
import { installOffice } from "../../workbench/node/office";

/** A workbook open in the stand-in Excel, with a person at it. */
export interface Opened {
  host: Host;
  workbook: Workbook;
  edits: Edits;
}

/** What one validation answered and cost. */
export interface Run extends Validation {
  syncs: number;
}

export const TODAY = readDateText("2022-11-20") ?? 0;

export function open(workbook: Workbook, options?: HostOptions): Opened {
  const host = createHost(workbook, options);
  return { host, workbook, edits: editsBy(host, "user") };
}

/** The same workbook in an Excel of its own. */
export const copyOf = ({ workbook }: Pick<Opened, "workbook">, options?: HostOptions): Opened =>
  open(copyWorkbook(workbook), options);

/** Runs a flow of the add-in through the real office.js, and counts its round trips. */
export async function inExcel<T>({ host }: Opened, flow: () => Promise<T>): Promise<{ answer: T; syncs: number }> {
  const restore = installOffice(host);
  const before = host.counters.syncs;
  try {
    const answer = await flow();
    return { answer, syncs: host.counters.syncs - before };
  } finally {
    restore();
  }
}

/** The add-in's own flow. */
export async function validate(opened: Opened, options: Partial<CheckOptions> = {}): Promise<Run> {
  const { answer, syncs } = await inExcel(opened, () => validateWorkbook({ today: TODAY, ...options }));
  return { ...answer, syncs };
}

/** The office's own workbook: plan, units, and a table of nominations without faults. */
export function standard(nominations: readonly (readonly Value[])[] = CLEAN, note: string | null = null): Workbook {
  return officeWorkbook("de-nghi.xlsx", UNITS, nominations, note);
}

/** A workbook that has nothing but plain sheets of values. */
export function plain(sheets: Record<string, readonly (readonly Value[])[]>): Workbook {
  const made = Object.entries(sheets).map(([name, rows]) => {
    const sheet = newSheet(name, []);
    for (const [r, row] of rows.entries())
      for (const [c, value] of row.entries()) if (value !== "") put(sheet, r, c, value);
    return sheet;
  });
  return newWorkbook("so-theo-doi.xlsx", made);
}

export function sheetOf({ workbook }: Pick<Opened, "workbook">, name: string): Sheet {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}: ${workbook.sheets.map((one) => one.name).join(", ")}`);
  return sheet;
}

export function tableOf({ workbook }: Pick<Opened, "workbook">, name: string): { sheet: Sheet; table: Table } {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((one) => one.name === name);
    if (table) return { sheet, table };
  }
  throw new Error(`no table ${name}`);
}

export const hasTable = ({ workbook }: Pick<Opened, "workbook">, name: string): boolean =>
  workbook.sheets.some((sheet) => sheet.tables.some((table) => table.name === name));

export type Shown = string | number | boolean;

/** The value of one cell, "" when blank; a formula counts as its text. */
export function valueAt(opened: Pick<Opened, "workbook">, sheet: string, row: number, column: number): Shown {
  return shown(sheetOf(opened, sheet).rows[row]?.[column]);
}

function shown(cell: Cell | undefined): Shown {
  return cell?.formula ?? cell?.value ?? "";
}

/** The body of a table as records by heading. */
export function recordsOf(opened: Pick<Opened, "workbook">, name: string): Record<string, Shown>[] {
  const { sheet, table } = tableOf(opened, name);
  const { row, column, rows, columns } = table.area;
  const at = (r: number, c: number) => shown(sheet.rows[row + r]?.[column + c]);
  return Array.from({ length: rows - 1 }, (_, r) =>
    Object.fromEntries(Array.from({ length: columns }, (__, c) => [String(at(0, c)), at(r + 1, c)])),
  );
}

/** A0-based place of a heading's column in a table, or in a row of a plain sheet. */
export function columnNamed(opened: Pick<Opened, "workbook">, table: string, heading: string): number {
  const { sheet, table: found } = tableOf(opened, table);
  const { row, column, columns } = found.area;
  for (let c = column; c < column + columns; c++) if (shown(sheet.rows[row]?.[c]) === heading) return c;
  throw new Error(`no column ${heading}`);
}

/** Writes into a table's cell as a person would, by heading and 0-based row of its body. */
export function type(
  opened: Opened,
  table: string,
  row: number,
  heading: string,
  input: string | number | boolean,
): void {
  opened.edits.setCell(tableOf(opened, table).sheet.name, placeOf(opened, table, row, heading), input);
}

/** Address of a cell of a table's body, by heading and 0-based row of its body. */
export function placeOf(opened: Pick<Opened, "workbook">, table: string, row: number, heading: string): string {
  return address(bodyRow(opened, table, row), columnNamed(opened, table, heading));
}

/** Row on the sheet of a 0-based row of a table's body. */
export const bodyRow = (opened: Pick<Opened, "workbook">, table: string, row: number): number =>
  tableOf(opened, table).table.area.row + 1 + row;

/** 0-based row of a nominee in a table's body; -1 where there is none. */
export const rowNamed = (opened: Pick<Opened, "workbook">, table: string, nominee: string): number =>
  recordsOf(opened, table).findIndex((row) => row["Tên tập thể, cá nhân"] === nominee);

/** Address of a table's body, for sorting. */
export function bodyOf(opened: Pick<Opened, "workbook">, name: string): string {
  const { row, column, rows, columns } = tableOf(opened, name).table.area;
  return `${address(row + 1, column)}:${address(row + rows - 1, column + columns - 1)}`;
}

/** Every filled cell by sheet and address: value, formula and error, looks apart. */
export function cellsOf({ workbook }: Pick<Opened, "workbook">): Map<string, string> {
  const cells = new Map<string, string>();
  for (const { name, rows } of workbook.sheets) {
    (rows as (Sheet["rows"][number] | undefined)[]).forEach((row, r) => {
      row?.forEach((cell, c) => {
        if (!cell || ((cell.value === null || cell.value === "") && cell.formula === undefined)) return;
        cells.set(`${name}!${address(r, c)}`, JSON.stringify([cell.value, cell.formula, cell.isError]));
      });
    });
  }
  return cells;
}

/** Everything there is in a workbook, to tell that nothing at all has changed. */
export function wholeModel({ workbook }: Pick<Opened, "workbook">): unknown {
  return structuredClone(workbook);
}

/** Addresses of cells that differ between two looks. */
export function changes(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((place) => before.get(place) !== after.get(place));
}

/** Runs `act` right before the batch that comes `at`-th from now (0 = the next), as a coauthor's edit would. */
export function beforeBatch({ host }: Opened, at: number, act: () => void): void {
  const execute = host.execute.bind(host);
  let left = at;
  host.execute = (body, customData) => {
    if (!body.includes("_RemoveReference") && left-- === 0) act();
    return execute(body, customData);
  };
}

/** The round trip that comes `at`-th from now (0 = the next) fails. */
export function failAt({ host }: Opened, at: number, code: FaultCode = "ServiceNotAvailable"): void {
  host.options.faults = [{ sync: host.counters.syncs + at, at: "request", code }];
}

/** Which id belongs to which nominee, by the table of nominations. */
export function idsByName(opened: Pick<Opened, "workbook">): Record<string, Shown> {
  return Object.fromEntries(
    recordsOf(opened, "DeNghi").map((row) => [String(row["Tên tập thể, cá nhân"]), row["Mã đề nghị"] ?? ""]),
  );
}
