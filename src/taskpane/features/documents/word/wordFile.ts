import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun, type ISectionOptions } from "docx";
import { MARGINS, type DocumentPart, type OfficialDocument } from "../../../../core/documents/document";
import { wordBlock } from "./wordBlocks";
import { wordHead } from "./wordHead";
import { BODY_SIZE, FONT, halfPoints, twipsOfMillimetres } from "./wordTexts";

export const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The document as the bytes of a .docx file. */
export async function wordFile(document: OfficialDocument): Promise<ArrayBuffer> {
  const { name, parts } = document;
  const file = new Document({
    title: name,
    creator: "",
    styles: {
      default: { document: { run: { font: FONT, size: halfPoints(BODY_SIZE), language: { value: "vi-VN" } } } },
    },
    sections: parts.map(section),
  });
  return Packer.toArrayBuffer(file);
}

/** Pages are numbered at the top, from the second page on; each part starts again at 1. */
function section({ head, blocks }: DocumentPart): ISectionOptions {
  const { top, bottom, left, right } = MARGINS;
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: twipsOfMillimetres(210), height: twipsOfMillimetres(297) },
        margin: {
          top: twipsOfMillimetres(top),
          bottom: twipsOfMillimetres(bottom),
          left: twipsOfMillimetres(left),
          right: twipsOfMillimetres(right),
          header: twipsOfMillimetres(top / 2),
          footer: twipsOfMillimetres(bottom / 2),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      first: new Header({ children: [new Paragraph({})] }),
      default: new Header({ children: [pageNumber()] }),
    },
    children: [
      ...(head === null ? [] : wordHead(head)),
      ...blocks.flatMap((block, index) => wordBlock(block, blocks[index + 1])),
    ],
  };
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(13) })],
  });
}
