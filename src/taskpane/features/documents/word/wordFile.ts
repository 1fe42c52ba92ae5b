import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type ISectionOptions,
  type Table,
} from "docx";
import {
  MARGINS,
  type DocumentPart,
  type OfficialDocument,
  MOTTO,
  NATIONAL_TITLE,
  PAGE_WIDTH,
  type DocumentHead,
} from "../../../../core/documents/document";
import { sideBySide, wordBlock } from "./wordBlocks";
import { BODY_SIZE, FONT, halfPoints, twipsOfMillimetres, balanced, centred, rule } from "./wordTexts";

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
      ...blocks.flatMap((block, index) => wordBlock(block, blocks.slice(index + 1))),
    ],
  };
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(13) })],
  });
}

/** The width of the left half in points: the national title at the right must fit on one line. */
const LEFT_WIDTH = 190;
const RIGHT_WIDTH = PAGE_WIDTH - LEFT_WIDTH;

/** The lengths of the rules below the agency's name and below the motto. */
const AGENCY_RULE = 70;
const MOTTO_RULE = 170;

/** Agency and number at the left, national title, motto and date at the right. */
function wordHead({ superior, agency, number, placeAndDate }: DocumentHead): (Paragraph | Table)[] {
  const capitals = { size: 13, bold: true };
  const left = [
    ...(superior === null ? [] : [centred(balanced(superior, 24), { size: 13 })]),
    centred(balanced(agency, 22), capitals),
    rule(LEFT_WIDTH, AGENCY_RULE),
  ];
  const right = [
    centred(NATIONAL_TITLE, capitals),
    centred(MOTTO, { size: 14, bold: true }),
    rule(RIGHT_WIDTH, MOTTO_RULE),
  ];
  const below = { spacing: { before: 80 } };
  return [
    sideBySide(LEFT_WIDTH, RIGHT_WIDTH, [
      [left, right],
      [[centred(number, { size: 13 }, below)], [centred(placeAndDate, { size: 13, italics: true }, below)]],
    ]),
    new Paragraph({}),
  ];
}
