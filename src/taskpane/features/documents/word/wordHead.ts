import { Paragraph, type Table } from "docx";
import { MOTTO, NATIONAL_TITLE, PAGE_WIDTH, type DocumentHead } from "../../../../core/documents/document";
import { balanced, centred, rule } from "./wordTexts";
import { sideBySide } from "./wordTables";

/** The width of the left half in points: the national title at the right must fit on one line. */
const LEFT = 190;
const RIGHT = PAGE_WIDTH - LEFT;

/** The lengths of the rules below the agency's name and below the motto. */
const AGENCY_RULE = 70;
const MOTTO_RULE = 170;

/** Agency and number at the left, national title, motto and date at the right. */
export function wordHead({ superior, agency, number, placeAndDate }: DocumentHead): (Paragraph | Table)[] {
  const capitals = { size: 13, bold: true };
  const left = [
    ...(superior === null ? [] : [centred(superior, { size: 13 })]),
    centred(balanced(agency, 22), capitals),
    rule(LEFT, AGENCY_RULE),
  ];
  const right = [centred(NATIONAL_TITLE, capitals), centred(MOTTO, { size: 14, bold: true }), rule(RIGHT, MOTTO_RULE)];
  const below = { spacing: { before: 80 } };
  return [
    sideBySide(LEFT, RIGHT, [
      [left, right],
      [[centred(number, { size: 13 }, below)], [centred(placeAndDate, { size: 13, italics: true }, below)]],
    ]),
    new Paragraph({}),
  ];
}
