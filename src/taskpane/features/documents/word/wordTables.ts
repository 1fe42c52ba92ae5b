import {
  AlignmentType,
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type Paragraph,
} from "docx";
import { PAGE_WIDTH, type Block, type TableColumn } from "../../../../core/documents/document";
import { twips, line } from "./wordTexts";

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const NO_LINES = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
};

/** Two halves without borders. Rows do not break across pages. */
export function sideBySide(
  left: number,
  right: number,
  rows: readonly (readonly [left: readonly Paragraph[], right: readonly Paragraph[]])[],
): Table {
  const widths = [twips(left), twips(right)];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(left + right), type: WidthType.DXA },
    columnWidths: widths,
    borders: NO_LINES,
    margins: { left: 0, right: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({ width: { size: widths[index] ?? 0, type: WidthType.DXA }, children: [...children] }),
          ),
        }),
    ),
  });
}

/** Its headings are repeated on each page. */
export function wordTable({ columns, rows }: Extract<Block, { kind: "table" }>): Table {
  const headings = columns.map(({ heading }) => heading);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(PAGE_WIDTH), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => twips(width)),
    margins: { left: twips(4), right: twips(4), top: twips(2), bottom: twips(2) },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: headings.map((text, index) => cell(text, columns[index], true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((value, index) => cell(String(value), columns[index], false)),
          }),
      ),
    ],
  });
}

function cell(text: string, column: TableColumn | undefined, isHeading: boolean): TableCell {
  const { width = 0, isCentred = false } = column ?? {};
  return new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      line(
        text,
        { size: 13, bold: isHeading },
        { alignment: isHeading || isCentred ? AlignmentType.CENTER : AlignmentType.LEFT },
      ),
    ],
  });
}
