import { areaAddress, columnLetters } from "../../core/cells/snapshot";
import type { Edit } from "../../core/cells/edits";
import { columnReference, type Format, type InputRule, type Page } from "../../core/cells/formats";
import { asWritten, untracked, writeCells } from "../grid";

type Of<Kind extends Edit["kind"]> = Extract<Edit, { kind: Kind }>;

/** Queues one edit; the caller syncs. Makes no decisions and reads nothing. */
export function applyEdit(context: Excel.RequestContext, edit: Edit): void {
  (APPLY[edit.kind] as (context: Excel.RequestContext, edit: Edit) => void)(context, edit);
}

const APPLY: { [Kind in Edit["kind"]]: (context: Excel.RequestContext, edit: Of<Kind>) => void } = {
  addSheet: (context, { sheet }) => {
    context.workbook.worksheets.add(sheet);
  },
  insertRows: (context, { sheet, row, count }) => {
    untracked(sheetOf(context, sheet).getRange(`${row + 1}:${row + count}`)).insert("Down");
  },
  cells: (context, edit) => writeCells(context, edit),
  addTable: (context, { sheet, name, area }) => {
    const table = sheetOf(context, sheet).tables.add(areaAddress(area), true);
    table.style = "TableStyleLight15";
    table.name = name;
  },
  dropTable: (context, { name }) => void context.workbook.tables.getItem(name).convertToRange(),
  addRows: (context, { name, rows }) => {
    const values = rows.map((line) => line.map(asWritten));
    context.workbook.tables.getItem(name).rows.add(undefined, values as (string | number | boolean)[][]);
  },
  resizeTable: (context, { name, by }) => {
    const table = context.workbook.tables.getItem(name);
    table.resize(untracked(table.getRange().getResizedRange(by.rows, by.columns)));
  },
  format: (context, { sheet, area, format }) => applyFormat(rangeOf(context, sheet, area), format),
  copyFormats: (context, { sheet, from, to }) => {
    const range = rangeOf(context, sheet, to);
    range.copyFrom(rangeOf(context, sheet, from), "Formats");
    // Excel copies dates, rules about other cells and merged rows too.
    range.unmerge();
    range.conditionalFormats.clearAll();
    range.numberFormat = "General" as unknown as string[][];
    range.format.wrapText = false;
    range.format.shrinkToFit = false;
    range.format.textOrientation = 0;
  },
  clearFormats: (context, { sheet, area }) => {
    const range = rangeOf(context, sheet, area);
    range.clear("Formats");
    range.conditionalFormats.clearAll();
    range.dataValidation.clear();
  },
  merge: (context, { sheet, area }) => rangeOf(context, sheet, area).merge(false),
  inputRule: (context, { sheet, area, rule, prompt, alert }) => {
    const { dataValidation } = rangeOf(context, sheet, area);
    dataValidation.rule = validationRule(rule);
    if (prompt !== undefined) dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
    // Other values are accepted after a warning.
    dataValidation.errorAlert = {
      showAlert: alert !== undefined,
      message: alert ?? "",
      style: "Information",
      title: "",
    };
  },
  columnWidths: (context, { sheet, column, widths }) => {
    for (const [index, width] of widths.entries()) {
      const letters = columnLetters(column + index);
      untracked(sheetOf(context, sheet).getRange(`${letters}:${letters}`)).format.columnWidth = width;
    }
  },
  hideColumns: (context, { sheet, column, columns }) => {
    const letters = `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
    untracked(sheetOf(context, sheet).getRange(letters)).columnHidden = true;
  },
  rowHeight: (context, { sheet, row, height }) => {
    untracked(sheetOf(context, sheet).getRange(`${row + 1}:${row + 1}`)).format.rowHeight = height;
  },
  freeze: (context, { sheet, rows, columns }) => {
    const { freezePanes } = sheetOf(context, sheet);
    if (rows > 0 && columns > 0) freezePanes.freezeAt(rangeOf(context, sheet, { row: 0, column: 0, rows, columns }));
    else if (rows > 0) freezePanes.freezeRows(rows);
    else if (columns > 0) freezePanes.freezeColumns(columns);
  },
  statusColours: (context, { sheet, area, colours }) => {
    const range = rangeOf(context, sheet, area);
    for (const { text, fill, color } of colours) {
      const rule = range.conditionalFormats.add("CellValue").cellValue;
      rule.format.fill.color = fill;
      rule.format.font.color = color;
      rule.rule = { formula1: `="${text}"`, operator: "EqualTo" };
    }
  },
  page: (context, { sheet, page }) => applyPage(sheetOf(context, sheet).pageLayout, page),
  chart: (context, edit) => applyChart(sheetOf(context, edit.sheet), edit),
  sort: (context, { name, levels }) => {
    const fields = levels.map(({ key, color }) =>
      color === undefined ? { key, ascending: true } : { key, ascending: true, sortOn: "CellColor" as const, color },
    );
    context.workbook.tables.getItem(name).sort.apply(fields);
  },
  filter: (context, edit) =>
    edit.table === null ? filterSheet(context, edit) : filterTable(context, edit.table, edit),
  mark: (context, { sheet, area, formula }) => {
    const { custom } = rangeOf(context, sheet, area).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    custom.format.fill.color = MARK.fill;
    custom.format.font.color = MARK.color;
  },
  unmark: (context, { sheet, id }) =>
    untracked(sheetOf(context, sheet).getRange()).conditionalFormats.getItem(id).delete(),
  show: (context, { sheet }) => sheetOf(context, sheet).activate(),
};

/** A colour that differs from those of the outcomes. */
const MARK = { fill: "#FCE4D6", color: "#9C0006" };

/** The filters of other columns in the table stay. */
function filterTable({ workbook }: Excel.RequestContext, table: string, { index, texts }: Of<"filter">): void {
  const { filter } = workbook.tables.getItem(table).columns.getItemAt(index);
  if (texts === null) filter.clear();
  else filter.applyValuesFilter([...texts]);
}

function filterSheet(context: Excel.RequestContext, { sheet, area, index, texts }: Of<"filter">): void {
  const { autoFilter } = sheetOf(context, sheet);
  if (texts === null) autoFilter.clearColumnCriteria(index);
  else autoFilter.apply(rangeOf(context, sheet, area), index, { filterOn: "Values", values: [...texts] });
}

function sheetOf(context: Excel.RequestContext, sheet: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(sheet);
}

function rangeOf(context: Excel.RequestContext, sheet: string, area: Of<"format">["area"]): Excel.Range {
  return untracked(sheetOf(context, sheet).getRangeByIndexes(area.row, area.column, area.rows, area.columns));
}

function validationRule(rule: InputRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "words":
      return { list: { inCellDropDown: true, source: rule.words.join(",") } };
    case "column":
      return { list: { inCellDropDown: true, source: `=${columnReference(rule.table, rule.heading)}` } };
    case "date":
      return { date: { formula1: "1990-01-01", formula2: "2100-12-31", operator: "Between" } };
    case "text":
      return { textLength: { formula1: rule.minLength, operator: "GreaterThanOrEqualTo" } };
  }
}

const ROW_EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal"] as const;
const EDGES = [...ROW_EDGES, "InsideVertical"] as const;

function applyFormat(
  range: Excel.Range,
  { font, bold, italic, underline, size, color, fill, align, vertical, wrap, border, numberFormat }: Format,
): void {
  const { format } = range;
  if (font !== undefined) format.font.name = font;
  if (numberFormat !== undefined) range.numberFormat = numberFormat as unknown as string[][];
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (underline !== undefined) format.font.underline = underline ? "Single" : "None";
  if (size !== undefined) format.font.size = size;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  if (align !== undefined) format.horizontalAlignment = align;
  if (vertical !== undefined) format.verticalAlignment = vertical;
  if (wrap !== undefined) format.wrapText = wrap;
  if (border === undefined || border === false) return;
  for (const edge of border === "rows" ? ROW_EDGES : EDGES) {
    const line = format.borders.getItem(edge);
    line.style = "Continuous";
    line.color = "#BFBFBF";
  }
}

/**
 * Creates the chart, or updates the data and place of the existing one. Series are not accessed: Excel decides how many
 * there are, and a batch that fails for a missing one would leave its writes unfinished.
 */
function applyChart(
  sheet: Excel.Worksheet,
  { name, type, isNew, title, data, place }: Extract<Edit, { kind: "chart" }>,
): void {
  const source = sheet.getRange(areaAddress(data));
  source.untrack();
  const chart = isNew ? sheet.charts.add(type, source, "Columns") : sheet.charts.getItem(name);
  if (isNew) {
    chart.name = name;
    chart.title.text = title;
    chart.legend.position = "Bottom";
    chart.dataLabels.showValue = true;
    // No labels on bars of zero.
    chart.dataLabels.numberFormat = "0;;";
    chart.axes.valueAxis.visible = false;
    chart.axes.valueAxis.majorGridlines.visible = false;
  } else chart.setData(source, "Columns");
  const [first, last = first] = areaAddress(place).split(":");
  if (first !== undefined) chart.setPosition(first, last);
}

function applyPage(layout: Excel.PageLayout, { orientation, titleRow, printed, margins, footer }: Page): void {
  layout.orientation = orientation;
  layout.paperSize = "A4";
  // 0 = as many pages as needed.
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  if (margins !== undefined) {
    layout.centerHorizontally = true;
    layout.setPrintMargins("Centimeters", { ...margins, header: 0.8, footer: 0.8 });
  }
  if (titleRow !== undefined) layout.setPrintTitleRows(`$${titleRow + 1}:$${titleRow + 1}`);
  if (printed !== undefined) {
    const last = printed.column + printed.columns - 1;
    layout.setPrintArea(`${columnLetters(printed.column)}:${columnLetters(last)}`);
  }
  const { defaultForAllPages } = layout.headersFooters;
  if (footer.left !== undefined) defaultForAllPages.leftFooter = footer.left;
  defaultForAllPages.centerFooter = footer.center;
}
