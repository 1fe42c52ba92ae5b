import type { Sheet, Table, Workbook } from "../../../workbench/host/model";
import type { Random } from "../../support/random";
import { findTable, tableRows } from "../cells";
import { listColumns, otherListHeadings } from "../directorList";
import { put, type Content } from "./build";
import { anyDecision, damageList } from "./decisions";
import { cellsOf, deleteRow, setCells } from "./moveRows";

interface List {
  random: Random;
  sheet: Sheet;
  table: Table;
  columns: Map<string, number>;
  rows: number[];
}

type Change = (list: List, row: number) => void;

const width = ({ table: { area } }: List): number[] =>
  Array.from({ length: area.columns }, (_, index) => area.column + index);

const write =
  (heading: string, value: (random: Random) => Content): Change =>
  ({ random, sheet, columns }, row) =>
    put(sheet, row, columns.get(heading)!, value(random));

const decide = write("Ý kiến Giám đốc", anyDecision);
const note = write("Ghi chú của Giám đốc", () => "đã trao đổi với phòng");
const emptyId = write("Mã đề nghị", () => null);

function addBelow(list: List, cells: ReturnType<typeof cellsOf>): void {
  const { area } = list.table;
  setCells(list.sheet, area.row + area.rows, width(list), cells);
  area.rows += 1;
}

const copyBelow: Change = (list, row) => {
  addBelow(list, cellsOf(list.sheet, row, width(list)));
  if (list.random.chance(0.5)) decide(list, list.table.area.row + list.table.area.rows - 1);
};

const ownRow: Change = (list) => {
  addBelow(list, []);
  write("Tên tập thể, cá nhân", () => "Cộng: 12 đề nghị")(list, list.table.area.row + list.table.area.rows - 1);
};

const sort: Change = (list) => {
  const lines = list.rows.map((row) => cellsOf(list.sheet, row, width(list)));
  list.random.shuffle(lines).forEach((cells, index) => setCells(list.sheet, list.rows[index]!, width(list), cells));
};

const remove: Change = (list, row) => {
  if (list.rows.length > 1) deleteRow(list.sheet, row);
};

const addColumn: Change = (list, row) => {
  const { area, columns } = list.table;
  const column = area.column + area.columns;
  if (columns.some(({ name }) => name === "Lưu ý riêng")) return;
  put(list.sheet, area.row, column, "Lưu ý riêng");
  columns.push({ id: String(columns.length + 1), name: "Lưu ý riêng" });
  area.columns += 1;
  put(list.sheet, row, column, "hỏi lại Văn phòng");
};

const rename: Change = (list) => {
  const [heading, others] = list.random.pick(Object.entries(otherListHeadings));
  retitle(list, heading, list.random.pick(others));
};

function retitle({ sheet, table, columns }: List, heading: string, name: string): void {
  const column = columns.get(heading)!;
  put(sheet, table.area.row, column, name);
  const own = table.columns[column - table.area.column];
  if (own) own.name = name;
}

const small: Change[] = [emptyId, copyBelow, copyBelow, ownRow, sort, remove, addColumn, rename];

/** The Director writes, and now and then somebody rearranges the list. */
export function changeDecisions(random: Random, workbook: Workbook): void {
  const placed = findTable(workbook, "XetDuyet");
  const columns = listColumns(workbook);
  if (!placed || !columns) return;
  const list: List = { random, ...placed, columns, rows: tableRows(placed) };
  for (const row of list.rows) {
    if (random.chance(0.4)) decide(list, row);
    if (random.chance(0.1)) note(list, row);
  }
  if (random.chance(0.5)) random.pick(small)(list, random.pick(list.rows));
  if (random.chance(0.05)) damageList(random, list.sheet, list.table);
}
