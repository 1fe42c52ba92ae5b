import type { Format } from "../cells/formats";
import type { CellValue } from "../cells/snapshot";
import {
  MOTTO,
  NATIONAL_TITLE,
  PAGE_WIDTH,
  receiverLines,
  RECEIVERS,
  type Block,
  type DocumentHead,
  type OfficialDocument,
  type Signature,
} from "./document";

/** One cell of a line, which may span several columns. */
export interface LineCell {
  /** Points. */
  width: number;
  value: CellValue;
  format: Format;
}

/** A row of the sheet; without cells it is a gap. */
export interface SheetLine {
  cells: readonly LineCell[];
  /** Excel fits the row's height to its text. */
  isFitted?: true;
}

const FONT: Format = { font: "Times New Roman", size: 13, wrap: true, vertical: "Center" };
const BOLD: Format = { ...FONT, bold: true };
const ITALIC: Format = { ...FONT, italic: true };
const HEAD: Format = { ...FONT, size: 11, align: "Center" };
const HEAD_BOLD: Format = { ...HEAD, bold: true };
const CELL: Format = { ...FONT, size: 12, border: true };
const CENTRED: Format = { ...FONT, align: "Center" };
const RECEIVERS_TITLE: Format = { ...BOLD, size: 12, italic: true };
const RECEIVER: Format = { ...FONT, size: 11 };

/** Width of the left half in points: the national title must fit into the right one. */
export const LEFT_HALF = 206;
const GAP: SheetLine = { cells: [] };

/** A document as rows of a sheet. */
export function sheetLines({ parts }: OfficialDocument): SheetLine[] {
  return parts.flatMap(({ head, blocks }, index) => [
    ...(index === 0 ? [] : [GAP, GAP]),
    ...(head === null ? [] : headLines(head)),
    ...blocks.flatMap(blockLines),
  ]);
}

const whole = (value: CellValue, format: Format): SheetLine => ({ cells: [{ width: PAGE_WIDTH, value, format }] });

const halves = (left: string, right: string, format: Format, rightFormat: Format = format): SheetLine => ({
  cells: [
    { width: LEFT_HALF, value: left, format },
    { width: PAGE_WIDTH - LEFT_HALF, value: right, format: rightFormat },
  ],
});

function headLines({ superior, agency, number, placeAndDate }: DocumentHead): SheetLine[] {
  return [
    superior === null ? halves(agency, NATIONAL_TITLE, HEAD_BOLD) : halves(superior, NATIONAL_TITLE, HEAD, HEAD_BOLD),
    halves(superior === null ? "" : agency, MOTTO, HEAD_BOLD),
    halves("─".repeat(8), "─".repeat(17), HEAD),
    halves(number, placeAndDate, HEAD, { ...HEAD, italic: true }),
    GAP,
  ];
}

function blockLines(block: Block): SheetLine[] {
  switch (block.kind) {
    case "title":
      return [whole(block.text, { ...BOLD, size: 14, align: "Center" })];
    case "subject":
      return [
        whole(block.text, { ...(block.style === "italic" ? ITALIC : BOLD), align: "Center" }),
        whole("─".repeat(10), HEAD),
        GAP,
      ];
    case "centred":
      return [whole(block.text, { ...CENTRED, bold: block.style === "bold", italic: block.style === "italic" }), GAP];
    case "basis":
      return [whole(block.text, { ...ITALIC, vertical: "Top" })];
    case "paragraph":
      return [
        whole(block.lead === undefined ? block.text : `${block.lead} ${block.text}`, { ...FONT, vertical: "Top" }),
      ];
    case "heading":
      return [whole(block.text, BOLD)];
    case "table":
      return [...tableLines(block), GAP];
    case "signatures":
      return [GAP, ...signatureLines(block.left, block.right), ...receiversBelow(block.receivers)];
    case "closing":
      return [GAP, ...closingLines(block.receivers, block.signature)];
  }
}

function tableLines({ columns, rows }: Extract<Block, { kind: "table" }>): SheetLine[] {
  const line = (values: readonly CellValue[], format: Format): SheetLine => ({
    cells: columns.map(({ width, isCentred }, index) => ({
      width,
      value: values[index] ?? "",
      format: isCentred ? { ...format, align: "Center" } : format,
    })),
    isFitted: true,
  });
  const headings = columns.map(({ heading }) => heading);
  return [line(headings, { ...CELL, bold: true, align: "Center" }), ...rows.map((row) => line(row, CELL))];
}

/** Space for a signature above the name. */
const ROOM = 3;

function signatureLines(left: Signature, right: Signature): SheetLine[] {
  const format: Format = { ...BOLD, size: 12, align: "Center" };
  const titles = Array.from({ length: Math.max(left.titles.length, right.titles.length) }, (_, index) =>
    halves(left.titles[index] ?? "", right.titles[index] ?? "", format),
  );
  const remark = halves(left.remark, right.remark, { ...format, bold: false, italic: true });
  const name = halves(left.name, right.name, format);
  const hasName = left.name !== "" || right.name !== "";
  const hasRemark = left.remark !== "" || right.remark !== "";
  return [...titles, ...(hasRemark ? [remark] : []), ...(hasName ? [...Array<SheetLine>(ROOM).fill(GAP), name] : [])];
}

function receiversBelow(receivers: readonly string[] = []): SheetLine[] {
  if (receivers.length === 0) return [];
  return [
    ...Array<SheetLine>(ROOM).fill(GAP),
    whole(RECEIVERS, RECEIVERS_TITLE),
    ...receiverLines(receivers).map((text) => whole(text, RECEIVER)),
  ];
}

/** The recipients are on the left of the signature. */
function closingLines(receivers: readonly string[], { titles, name }: Signature): SheetLine[] {
  const left = [RECEIVERS, ...receiverLines(receivers)];
  const right = [...titles, ...(name === "" ? [] : [...Array<string>(ROOM).fill(""), name])];
  const signed: Format = { ...BOLD, size: 12, align: "Center" };
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    return halves(left[index] ?? "", right[index] ?? "", index === 0 ? RECEIVERS_TITLE : RECEIVER, signed);
  });
}

/** The document as plain text, with tabs between cells. */
export function documentText(document: OfficialDocument): string {
  return sheetLines(document)
    .map(({ cells }) =>
      cells
        .map(({ value }) => String(value))
        .filter((text) => text !== "")
        .join("\t"),
    )
    .join("\n");
}
