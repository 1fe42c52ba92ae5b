import { relyOn } from "./assumptions";
import { itemNotFound } from "./errors";
import type { EditSource } from "./events/log";
import { raiseSheetEvent } from "./events/raise";
import { EventType } from "./events/types";
import { areaAddress, parseArea } from "./geometry/address";
import { SHEET_COLUMNS, SHEET_ROWS, isRightBelow } from "./geometry/area";
import type { Host } from "./index";
import { findSheet, findTable } from "./lookup";
import type { Area, Sheet, Workbook } from "./model";
import { writeValues, type Rows } from "./operations/cells";
import { clearArea } from "./operations/clear";
import { applyFilter, clearFilter } from "./operations/filter";
import { hideColumns, hideRows } from "./operations/hide";
import { mergeCells } from "./operations/merge";
import { restoreWorkbook } from "./restore";
import { deleteCells, insertCells } from "./operations/shift";
import { activateSheet, addSheet, deleteSheet, renameSheet } from "./operations/sheets";
import { sortArea, type SortKey } from "./operations/sort";
import type { HostState } from "./state";
import { invalidArgument } from "./errors";

/**
 * A person's actions in Excel: the user at this machine, or a coauthor elsewhere. They use the operations of
 * office.js and raise Excel's events; failures are HostErrors. Rows and columns are 0-based.
 */
export interface Edits {
  /** Types into a cell; directly below a table, the table is extended. */
  setCell(sheet: string, address: string, input: string | number | boolean): void;
  /** Pastes values; null leaves a cell unchanged. */
  setCells(sheet: string, address: string, rows: Rows): void;
  /** Chooses from a cell's drop-down. */
  choose(sheet: string, address: string, choice: string): void;
  clear(sheet: string, address: string): void;
  insertRows(sheet: string, row: number, count?: number): void;
  deleteRows(sheet: string, row: number, count?: number): void;
  insertColumns(sheet: string, column: number, count?: number): void;
  deleteColumns(sheet: string, column: number, count?: number): void;
  /** `address` has no header row; keys are columns within it. */
  sortRows(sheet: string, address: string, keys: SortKey[]): void;
  hideRows(sheet: string, row: number, count: number, isHidden: boolean): void;
  hideColumns(sheet: string, column: number, count: number, isHidden: boolean): void;
  /** Shows only the rows of a table whose text in the column is one of `texts`; undefined shows all. */
  filterTable(table: string, column: number, texts: string[] | undefined): void;
  mergeCells(sheet: string, address: string): void;
  /** Locked cells of a protected sheet can't be written. `options` are those of `Excel.WorksheetProtectionOptions`. */
  protectSheet(sheet: string, isProtected: boolean, options?: Record<string, boolean>): void;
  /** Starts edit mode in a cell: until it ends, batches wait (`delayForCellEdit`) or fail. */
  beginCellEdit(sheet: string, address: string): void;
  /** Enter, with the typed text, or Esc. */
  endCellEdit(input?: string | number | boolean): void;
  addSheet(name?: string): Sheet;
  deleteSheet(name: string): void;
  renameSheet(name: string, to: string): void;
  select(sheet: string, address: string): void;
  /** Ctrl+Z; false = there is nothing to undo. */
  undo(): boolean;
  /** Ctrl+Y */
  redo(): boolean;
}

type Act = <R>(edit: () => R) => R;

/** Edits by a person; each delivers its events. */
export function editsBy(host: Host, who: Exclude<EditSource, "add-in">): Edits {
  const { state } = host;
  const act: Act = (edit) => {
    const before = state.events.editSource;
    state.events.editSource = who;
    try {
      return who === "user" ? state.undo.step(edit) : edit();
    } finally {
      state.events.editSource = before;
      state.events.deliver();
    }
  };
  const restore = (before: Workbook | undefined): boolean => {
    if (before) restoreWorkbook(state, before);
    return before !== undefined;
  };
  return {
    ...cellEdits(state, act),
    ...rowEdits(state, act),
    ...sheetEdits(state, act),
    undo: () => restore(state.undo.back()),
    redo: () => restore(state.undo.forth()),
  };
}

type CellEdits = Pick<
  Edits,
  "setCell" | "setCells" | "choose" | "clear" | "mergeCells" | "beginCellEdit" | "endCellEdit"
>;

function cellEdits(state: HostState, act: Act): CellEdits {
  const setCells: Edits["setCells"] = (name, address, values) =>
    act(() => {
      const [sheet, area] = place(state, name, address);
      growTables(sheet, area);
      writeValues(state, sheet, area, values);
    });
  return {
    setCell: (name, address, input) => setCells(name, address, [[input]]),
    setCells,
    choose: (name, address, choice) => {
      const { events, options } = state;
      const { enabled } = events;
      events.enabled = enabled && options.dropDownEvents === "raised";
      try {
        setCells(name, address, [[choice]]);
      } finally {
        events.enabled = enabled;
      }
    },
    clear: (name, address) => act(() => clearArea(state, ...place(state, name, address), "Contents")),
    mergeCells: (name, address) => act(() => mergeCells(state, ...place(state, name, address), false)),
    beginCellEdit: (name, address) => {
      const [sheet, { row, column }] = place(state, name, address);
      state.cellEdit.begin({ sheet: name, address, content: sheet.rows[row]?.[column]?.value ?? "" });
    },
    endCellEdit: (input) => {
      const cell = state.cellEdit.end();
      const left = state.options.cellEdit === "overwrites" ? cell?.content : undefined;
      const typed = input ?? left;
      if (cell && typed !== undefined) setCells(cell.sheet, cell.address, [[typed]]);
    },
  };
}

type RowEdits = Pick<
  Edits,
  | "insertRows"
  | "deleteRows"
  | "insertColumns"
  | "deleteColumns"
  | "sortRows"
  | "hideRows"
  | "hideColumns"
  | "filterTable"
>;

/** Edits of whole rows and columns. */
function rowEdits(state: HostState, act: Act): RowEdits {
  const rows = (row: number, count: number): Area => ({ row, rows: count, column: 0, columns: SHEET_COLUMNS });
  const columns = (column: number, count: number): Area => ({ column, columns: count, row: 0, rows: SHEET_ROWS });
  return {
    insertRows: (name, row, count = 1) =>
      act(() => insertCells(state, sheetNamed(state, name), rows(row, count), "Down")),
    deleteRows: (name, row, count = 1) =>
      act(() => deleteCells(state, sheetNamed(state, name), rows(row, count), "Up")),
    insertColumns: (name, column, count = 1) =>
      act(() => insertCells(state, sheetNamed(state, name), columns(column, count), "Right")),
    deleteColumns: (name, column, count = 1) =>
      act(() => deleteCells(state, sheetNamed(state, name), columns(column, count), "Left")),
    sortRows: (name, address, keys) =>
      act(() => sortArea(state, ...place(state, name, address), keys, { matchCase: false, byRows: true })),
    hideRows: (name, row, count, isHidden) =>
      act(() => hideRows(state, sheetNamed(state, name), row, row + count - 1, isHidden)),
    hideColumns: (name, column, count, isHidden) =>
      act(() => hideColumns(state, sheetNamed(state, name), column, column + count - 1, isHidden)),
    filterTable: (name, column, texts) =>
      act(() => {
        const found = findTable(state, name);
        if (!found) throw itemNotFound();
        if (texts) applyFilter(state, found, column, { values: texts });
        else clearFilter(state, found, column);
      }),
  };
}

type SheetEdits = Pick<Edits, "protectSheet" | "addSheet" | "deleteSheet" | "renameSheet" | "select">;

function sheetEdits(state: HostState, act: Act): SheetEdits {
  return {
    protectSheet: (name, isProtected, options = {}) =>
      act(() => {
        const sheet = sheetNamed(state, name);
        if (isProtected) sheet.protection = { options };
        else delete sheet.protection;
        raiseSheetEvent(state, EventType.worksheetProtectionChanged, sheet.id, { isProtected });
      }),
    addSheet: (name) => act(() => addSheet(state, name)),
    deleteSheet: (name) => act(() => deleteSheet(state, sheetNamed(state, name))),
    renameSheet: (name, to) => act(() => renameSheet(state, sheetNamed(state, name), to)),
    select: (name, address) =>
      act(() => {
        const [sheet, area] = place(state, name, address);
        activateSheet(state, sheet);
        state.selection = { sheetId: sheet.id, area };
        if (state.options.selectionEvents === "none") return;
        raiseSheetEvent(state, EventType.worksheetSelectionChanged, sheet.id, { address: areaAddress(area) });
      }),
  };
}

function sheetNamed(state: HostState, name: string): Sheet {
  const sheet = findSheet(state, name);
  if (!sheet) throw itemNotFound();
  return sheet;
}

function place(state: HostState, name: string, address: string): [Sheet, Area] {
  const area = parseArea(address);
  if (!area) throw invalidArgument(address);
  return [sheetNamed(state, name), area];
}

function growTables(sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    if (!isRightBelow(area, table.area) || table.showTotals || sheet.protection) continue;
    relyOn("auto-expand");
    table.area = { ...table.area, rows: table.area.rows + area.rows };
  }
}
