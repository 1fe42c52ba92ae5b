import type { Area, Cell, Chart, Sheet } from "../../../host/model";
import { areaRef, parseArea } from "../../package/refs";
import { encodeXml, tag } from "../../package/xml";

/** One series: the cells of its name, categories and values, as references of the file, with the current values. */
export interface Series {
  name: CachedCells;
  categories: CachedCells;
  values: CachedCells;
}

export interface CachedCells {
  formula: string;
  cells: (Cell | undefined)[];
}

/**
 * The series of a chart: the first row and the first column of its source are names, as in the host.
 * undefined unless the source is a block of at least two rows and columns on a sheet of the workbook.
 */
export function chartSeries({ source, seriesBy }: Chart, sheets: readonly Sheet[]): Series[] | undefined {
  const mark = source.lastIndexOf("!");
  const name = source.slice(0, mark).replace(/^'|'$/g, "").replaceAll("''", "'");
  const sheet = sheets.find((item) => item.name.toLowerCase() === name.toLowerCase());
  const area = parseArea(source.slice(mark + 1));
  if (!sheet || !area || area.rows < 2 || area.columns < 2) return undefined;
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && area.columns > area.rows);
  const cells = (part: Area): CachedCells => ({
    formula: `'${sheet.name.replaceAll("'", "''")}'!${absolute(part)}`,
    cells: list(sheet, part),
  });
  const row = (offset: number): Area => ({
    row: area.row + offset,
    column: area.column + 1,
    rows: 1,
    columns: area.columns - 1,
  });
  const column = (offset: number): Area => ({
    row: area.row + 1,
    column: area.column + offset,
    rows: area.rows - 1,
    columns: 1,
  });
  return Array.from({ length: (byRows ? area.rows : area.columns) - 1 }, (_, index) => {
    const offset = index + 1;
    const heading = byRows
      ? { row: area.row + offset, column: area.column }
      : { row: area.row, column: area.column + offset };
    return {
      name: cells({ ...heading, rows: 1, columns: 1 }),
      categories: cells(byRows ? row(0) : column(0)),
      values: cells(byRows ? row(offset) : column(offset)),
    };
  });
}

const absolute = (area: Area) => areaRef(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

function list({ rows }: Sheet, area: Area): CachedCells["cells"] {
  const cells: CachedCells["cells"] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) cells.push(rows[row]?.[column]);
  }
  return cells;
}

/** `strRef` with its cache. */
export const textRef = ({ formula, cells }: CachedCells): string =>
  tag(
    "c:strRef",
    {},
    formulaXml(formula) +
      tag(
        "c:strCache",
        {},
        points(
          cells.map((cell) => (cell?.value === undefined || cell.value === null ? undefined : String(cell.value))),
        ),
      ),
  );

/** `numRef` with its cache. */
export const numberRef = ({ formula, cells }: CachedCells): string =>
  tag(
    "c:numRef",
    {},
    formulaXml(formula) +
      tag(
        "c:numCache",
        {},
        tag("c:formatCode", {}, "General") +
          points(cells.map((cell) => (typeof cell?.value === "number" ? String(cell.value) : undefined))),
      ),
  );

const formulaXml = (formula: string) => tag("c:f", {}, encodeXml(formula));

const points = (values: readonly (string | undefined)[]) =>
  tag("c:ptCount", { val: values.length }) +
  values
    .map((value, idx) => (value === undefined ? "" : tag("c:pt", { idx }, tag("c:v", {}, encodeXml(value)))))
    .join("");
