import type { Sheet, Table } from "../../../workbench/host/model";
import { addTable, merge, put, putRow, type Content } from "./build";
import { columnDrafts, breakColumns, type ColumnDraft } from "./columns";
import { leftOverLines, withBlankLines, withHeadingLines, withListLines, type Line } from "./lines";
import { fillOwnCells } from "./ownCells";
import type { RowDraft } from "./rows";
import type { World } from "./world";

export interface LayoutChoice {
  /** The table's name; null = a plain range. */
  table: string | null;
  earlierRun: boolean;
  broken: boolean;
}

/** Types the nominations into a sheet. */
export function layNominations(world: World, sheet: Sheet, rows: RowDraft[], choice: LayoutChoice): void {
  const { random } = world;
  const columns = columnDrafts(world);
  if (choice.broken) breakColumns(world, columns);
  columns.push(...fillOwnCells(world, rows, choice.earlierRun));
  if (choice.broken && choice.earlierRun && random.chance(0.2)) columns.push({ heading: "MÃ ĐỀ NGHỊ", field: null });
  numberRows(world, rows);
  const nominations = rows.map((row): Line => ({ row }));
  const filled = withHeadingLines(world, columns, withBlankLines(world, nominations));
  const lines = [...filled, ...leftOverLines(world, nominations)];
  const headingRow = random.chance(0.03) ? random.pick([29, 30, 40]) : random.pick([0, 1, 4, 5, 6, 8]);
  const corner = { row: headingRow, column: random.pick([0, 0, 0, 1]) };
  typeTitle(world, sheet, corner.row);
  if (choice.table === null) layRange(world, sheet, columns, lines, corner);
  else layTable(world, sheet, columns, lines, choice.table, corner);
  for (let row = corner.row + 1; row < sheet.rows.length; row++) if (random.chance(0.01)) sheet.hiddenRows.add(row);
}

function numberRows({ random }: World, rows: RowDraft[]): void {
  if (random.chance(0.4)) return;
  rows.forEach((row, index) => (row["ordinal"] = index + 1));
}

function typeTitle({ random }: World, sheet: Sheet, headingRow: number): void {
  const title: [number, number, string][] = [
    [0, 0, "SỞ THÔNG TIN VÀ TRUYỀN THÔNG"],
    [0, 4, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    [1, 0, "VĂN PHÒNG"],
    [1, 4, "Độc lập - Tự do - Hạnh phúc"],
    [3, 0, "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"],
  ];
  for (const [row, column, text] of title) if (row < headingRow - 1) put(sheet, row, column, text);
  if (headingRow > 4 && random.chance(0.5)) merge(sheet, { row: 3, column: 0, rows: 1, columns: 6 });
}

const contentOf = ({ field, content }: ColumnDraft, row: RowDraft): Content =>
  field === null ? (content ?? null) : (row[field] ?? null);

function typeLine(sheet: Sheet, columns: ColumnDraft[], line: Line, corner: { row: number; column: number }): void {
  const row = line.row;
  if (row)
    putRow(
      sheet,
      corner.row,
      corner.column,
      columns.map((column) => (isNomination(row) && !line.isHeading ? contentOf(column, row) : known(column, row))),
    );
  for (const [place, content] of Object.entries(line.byPlace ?? {}))
    put(sheet, corner.row, corner.column + Number(place), content);
}

const isNomination = (row: RowDraft): boolean => "award" in row && "subject" in row;
const known = (column: ColumnDraft, row: RowDraft): Content => (column.field === null ? null : contentOf(column, row));

type Corner = { row: number; column: number };

function layTable(
  world: World,
  sheet: Sheet,
  columns: ColumnDraft[],
  lines: Line[],
  name: string,
  corner: Corner,
): void {
  const { random, workbook } = world;
  const typed = lines.map(({ row }) => columns.map((column) => contentOf(column, row ?? {})));
  const headings = columns.map(({ heading }) => heading);
  const table = addTable(workbook, sheet, name, corner, headings, typed);
  if (random.chance(0.03)) addTotals(sheet, table);
  const right = corner.column + columns.length + random.int(0, 3);
  if (random.chance(0.03)) put(sheet, corner.row + random.int(0, table.area.rows - 1), right, "ghi chú bên");
  else if (random.chance(0.02))
    addTable(workbook, sheet, "TraCuu", { row: corner.row, column: right }, ["Tra cứu"], [["x"]]);
  if (random.chance(0.1)) putRow(sheet, table.area.row + table.area.rows + 1, 0, ["Người lập", null, null, "GIÁM ĐỐC"]);
  if (random.chance(0.1)) layBelow(world, sheet, columns, lines, table);
}

/** Rows that the table does not include, with gaps between them. */
function layBelow(
  { random, workbook }: World,
  sheet: Sheet,
  columns: ColumnDraft[],
  lines: Line[],
  table: Table,
): void {
  const { area } = table;
  let row = area.row + area.rows + (sheet.rows.length > area.row + area.rows ? 2 : 0);
  for (const line of lines.slice(0, 2)) {
    row += random.pick([0, 1, 2, 3]);
    const some = random.chance(0.5) ? columns : columns.map((column) => (random.chance(0.4) ? column : null));
    const cells = some.map((column) => (column && column.field !== "id" ? contentOf(column, line.row ?? {}) : null));
    putRow(sheet, row, area.column, cells);
    row += 1;
    if (random.chance(0.1)) addTable(workbook, sheet, "Khac", { row, column: area.column }, ["Mục khác"], [["x"]]);
    if (sheet.tables.some(({ name }) => name === "Khac")) row += 2;
  }
}

function addTotals(sheet: Sheet, table: Table): void {
  const { row, column, rows, columns } = table.area;
  put(sheet, row + rows, column, "Tổng");
  put(sheet, row + rows, column + columns - 1, {
    value: rows - 1,
    formula: "=SUBTOTAL(103,A2:A9)",
  });
  table.area.rows += 1;
  table.showTotals = true;
}

function layRange(world: World, sheet: Sheet, columns: ColumnDraft[], lines: Line[], corner: Corner): void {
  const { random } = world;
  const inTwoRows = random.chance(0.25);
  const depth = inTwoRows ? typeTwoRows(world, sheet, columns, corner) : 1;
  if (!inTwoRows)
    putRow(
      sheet,
      corner.row,
      corner.column,
      columns.map(({ heading }) => heading),
    );
  const width = columns.filter(({ field }) => !["id", "status", "detail"].includes(field ?? "")).length;
  const all = withListLines(world, lines, width);
  all.forEach((line, index) =>
    typeLine(sheet, columns, line, { row: corner.row + depth + index, column: corner.column }),
  );
  if (random.chance(0.1)) mergeData(world, sheet, columns, all, { row: corner.row + depth, column: corner.column });
  if (random.chance(0.1))
    lookUpBeside(world, sheet, { row: corner.row, column: corner.column + columns.length + random.int(0, 3) });
}

/** A table beside a plain list, with headings that the list has too. */
function lookUpBeside({ random, workbook }: World, sheet: Sheet, corner: Corner): void {
  const row = Math.max(0, corner.row + random.pick([0, 0, 0, 1, -1]));
  const names = [
    ["Văn phòng", "Tập thể"],
    ["Thanh tra", "Cá nhân"],
  ];
  addTable(workbook, sheet, "TraCuu", { row, column: corner.column }, ["Đơn vị", "Đối tượng"], names);
}

/** Criteria are under a common heading; the other headings are merged downwards. */
function typeTwoRows(world: World, sheet: Sheet, columns: ColumnDraft[], corner: Corner): number {
  const isCriterion = ({ field }: ColumnDraft) => world.plan.criteria.some(({ code }) => code === field);
  const isOwn = ({ field }: ColumnDraft) => ["id", "status", "detail"].includes(field ?? "");
  columns.forEach((column, index) => {
    const place = { row: corner.row, column: corner.column + index };
    const underGroup = isCriterion(column);
    put(sheet, place.row + (underGroup ? 1 : 0), place.column, column.heading);
    const startsGroup = underGroup && !isCriterion(columns[index - 1] ?? { heading: "", field: null });
    if (startsGroup) put(sheet, place.row, place.column, "Tiêu chuẩn xét");
    if (!underGroup && !isOwn(column)) merge(sheet, { ...place, rows: 2, columns: 1 });
  });
  return 2;
}

function mergeData(world: World, sheet: Sheet, columns: ColumnDraft[], lines: Line[], corner: Corner): void {
  const { random } = world;
  const pairs = lines.flatMap(({ row }, index) => {
    const next = lines[index + 1]?.row;
    return row && next && isNomination(row) && isNomination(next) ? [index] : [];
  });
  const place = columns.findIndex(
    ({ field }) => field === random.pick(["unit", "proposedOn", "achievement", "position"]),
  );
  if (pairs.length > 0 && place >= 0)
    merge(sheet, { row: corner.row + random.pick(pairs), column: corner.column + place, rows: 2, columns: 1 });
}
