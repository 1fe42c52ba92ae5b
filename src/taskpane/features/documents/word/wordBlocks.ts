import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import {
  type Block,
  PAGE_WIDTH,
  receiverLines,
  RECEIVERS,
  type Signature,
  type TableColumn,
} from "../../../../core/documents/document";
import { balanced, BODY_SIZE, centred, line, rule, runs, twips, withoutWidow } from "./wordTexts";

/** Body text: justified, its first line indented by one centimetre, six points between paragraphs. */
const BODY: Omit<IParagraphOptions, "children"> = {
  alignment: AlignmentType.BOTH,
  indent: { firstLine: twips(28.35) },
  // Without its rule, LibreOffice takes the height of a line as exact.
  spacing: { before: twips(3), after: twips(3), line: 276, lineRule: LineRuleType.AUTO },
};
const BOLD = { size: BODY_SIZE, bold: true };
const ITALIC = { size: BODY_SIZE, italics: true };

/**
 * One block of the document as Word's paragraphs and tables.
 * @param rest the blocks below: a signature is never alone on a page
 */
export function wordBlock(block: Block, rest: readonly Block[]): (Paragraph | Table)[] {
  const keepNext = isAboveSignature(rest);
  switch (block.kind) {
    case "title":
      return [centred(block.text, BOLD, { keepNext: true })];
    case "subject":
      return [
        centred(balanced(block.text, 52), block.style === "italic" ? ITALIC : BOLD, { keepNext: true }),
        rule(PAGE_WIDTH, 110, 8),
      ];
    case "centred":
      return [
        centred(
          balanced(block.text, 62),
          { size: BODY_SIZE, bold: block.style === "bold", italics: block.style === "italic" },
          { spacing: { before: twips(4), after: twips(6) }, keepNext: true },
        ),
      ];
    case "basis":
      return [line(block.text, ITALIC, BODY)];
    case "paragraph":
      return [
        new Paragraph({
          ...BODY,
          keepNext,
          children: [
            ...(block.lead === undefined ? [] : runs(`${block.lead} `, BOLD)),
            ...runs(block.text, { size: BODY_SIZE }),
          ],
        }),
      ];
    case "heading":
      return [line(withoutWidow(block.text), BOLD, { ...BODY, alignment: AlignmentType.LEFT, keepNext: true })];
    case "table":
      return [
        wordTable(block, keepNext),
        new Paragraph({ keepNext, spacing: { line: twips(8), lineRule: LineRuleType.EXACT } }),
      ];
    case "signatures":
      return [
        new Paragraph({ keepNext: true }),
        sideBySide(PAGE_WIDTH / 2, PAGE_WIDTH / 2, [[leftColumn(block), signature(block.right)]]),
      ];
    case "closing":
      return [
        new Paragraph({ keepNext: true }),
        sideBySide(PAGE_WIDTH / 2, PAGE_WIDTH / 2, [[receivers(block.receivers), signature(block.signature)]]),
      ];
  }
}

/** Whether the next block is a signature, or a heading above one. */
function isAboveSignature([next, ...rest]: readonly Block[]): boolean {
  if (next?.kind === "heading") return isAboveSignature(rest);
  return next?.kind === "signatures" || next?.kind === "closing";
}

/** The recipients are in the cell of the signature above them, so that they stay on its page. */
function leftColumn({ left, receivers: texts = [] }: Extract<Block, { kind: "signatures" }>): Paragraph[] {
  return texts.length === 0 ? signature(left) : [...signature(left), new Paragraph({}), ...receivers(texts)];
}

/** "Nơi nhận" has a style of its own. */
function receivers(texts: readonly string[]): Paragraph[] {
  return [
    line(RECEIVERS, { size: 12, bold: true, italics: true }),
    ...receiverLines(texts).map((text) => line(text, { size: 11 })),
  ];
}

/** Leaves room for the signature and the stamp above the name. The lines stay on one page. */
function signature({ titles, remark, name }: Signature): Paragraph[] {
  const keep = { keepNext: true };
  return [
    ...titles.map((title) => centred(title, BOLD, keep)),
    ...(remark === "" ? [] : [centred(remark, { size: 13, italics: true }, keep)]),
    ...Array.from({ length: 4 }, () => new Paragraph(keep)),
    centred(name, BOLD),
  ];
}

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

/** Its headings are repeated on each page. With `keepNext`, its last row stays on the page of what is below. */
function wordTable({ columns, rows }: Extract<Block, { kind: "table" }>, keepNext: boolean): Table {
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
        children: headings.map((text, index) => cell(text, columns[index], { isHeading: true, keepNext: true })),
      }),
      ...rows.map((row, position) => {
        const style = { isHeading: false, keepNext: keepNext && position === rows.length - 1 };
        return new TableRow({
          cantSplit: true,
          children: row.map((value, index) => cell(String(value), columns[index], style)),
        });
      }),
    ],
  });
}

function cell(
  text: string,
  column: TableColumn | undefined,
  { isHeading, keepNext }: { isHeading: boolean; keepNext: boolean },
): TableCell {
  const { width = 0, isCentred = false } = column ?? {};
  return new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      line(
        text,
        { size: 13, bold: isHeading },
        { alignment: isHeading || isCentred ? AlignmentType.CENTER : AlignmentType.LEFT, keepNext },
      ),
    ],
  });
}
