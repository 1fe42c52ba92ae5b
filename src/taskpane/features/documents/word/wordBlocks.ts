import { AlignmentType, Paragraph, type IParagraphOptions, type Table } from "docx";
import { PAGE_WIDTH, RECEIVERS, type Block, type Signature } from "../../../../core/documents/document";
import { BODY_SIZE, twips, balanced, centred, line, rule, runs } from "./wordTexts";
import { sideBySide, wordTable } from "./wordTables";

/** Body text: justified, its first line indented by one centimetre, six points between paragraphs. */
const BODY: Omit<IParagraphOptions, "children"> = {
  alignment: AlignmentType.BOTH,
  indent: { firstLine: twips(28.35) },
  spacing: { before: twips(3), after: twips(3), line: 276 },
};
const BOLD = { size: BODY_SIZE, bold: true };
const ITALIC = { size: BODY_SIZE, italics: true };

/**
 * One block of the document as Word's paragraphs and tables.
 * @param next the block below: the last paragraph stays on the same page as the signature
 */
export function wordBlock(block: Block, next?: Block): (Paragraph | Table)[] {
  const keepNext = next?.kind === "signatures" || next?.kind === "closing";
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
          block.text,
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
      return [line(block.text, BOLD, { ...BODY, alignment: AlignmentType.LEFT, keepNext: true })];
    case "table":
      return [wordTable(block), new Paragraph({ spacing: { line: twips(8), lineRule: "exact" } })];
    case "signatures":
      return [
        new Paragraph({ keepNext: true }),
        sideBySide(PAGE_WIDTH / 2, PAGE_WIDTH / 2, [[signature(block.left), signature(block.right)]]),
      ];
    case "closing":
      return [
        new Paragraph({ keepNext: true }),
        sideBySide(PAGE_WIDTH / 2, PAGE_WIDTH / 2, [[receivers(block.receivers), signature(block.signature)]]),
      ];
  }
}

/** "Nơi nhận" has a style of its own. */
function receivers(texts: readonly string[]): Paragraph[] {
  return [
    line(RECEIVERS, { size: 12, bold: true, italics: true }),
    ...texts.map((text, index) => line(`- ${text}${index < texts.length - 1 ? ";" : "."}`, { size: 11 })),
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
