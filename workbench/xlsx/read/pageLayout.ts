import type { PageLayout } from "../../host/model";
import { child, flag } from "../package/xml";
import type { XmlElement } from "../package/xml";

const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;
const HEADER_PARTS = { L: "left", C: "center", R: "right" } as const;

/** Page setup from the elements around the cells; the print area and titles come from defined names. */
export function readPageLayout(around: XmlElement): PageLayout {
  const setup = child(around, "pageSetup")?.attributes;
  const options = child(around, "printOptions")?.attributes;
  const margins = child(around, "pageMargins")?.attributes;
  const headerFooter = child(around, "headerFooter");
  const fit = flag(child(child(around, "sheetPr"), "pageSetUpPr")?.attributes["fitToPage"]);
  const { orientation, paperSize, scale, fitToWidth = "1", fitToHeight = "1" } = setup ?? {};
  const { horizontalCentered, verticalCentered } = options ?? {};
  const paper = PAPER_SIZES[Number(paperSize)];
  const headersFooters = { ...splitHeader(headerFooter, "Header"), ...splitHeader(headerFooter, "Footer") };
  return {
    ...(orientation === "landscape" && { orientation: "Landscape" }),
    ...(orientation === "portrait" && { orientation: "Portrait" }),
    ...(paper !== undefined && { paperSize: paper }),
    ...(fit && { fitToWidth: Number(fitToWidth), fitToHeight: Number(fitToHeight) }),
    ...(!fit && scale !== undefined && { scale: Number(scale) }),
    ...(margins && { margins: Object.fromEntries(MARGINS.flatMap((side) => toPoints(side, margins[side]))) }),
    ...(flag(horizontalCentered) && { centerHorizontally: true }),
    ...(flag(verticalCentered) && { centerVertically: true }),
    ...(Object.keys(headersFooters).length > 0 && { headersFooters }),
  };
}

/** The file counts inches. */
const toPoints = (side: string, inches: string | undefined): [string, number][] =>
  inches === undefined ? [] : [[side, Math.round(Number(inches) * 72 * 1e6) / 1e6]];

/** Splits "&LLeft&CCenter&RRight"; text before a mark is in the centre. */
function splitHeader(element: XmlElement | undefined, kind: "Header" | "Footer"): Record<string, string> {
  const text = child(element, `odd${kind}`)?.text ?? "";
  const parts: Record<string, string> = {};
  let key = `center${kind}`;
  for (const piece of text.split(/(&&|&[LCR])/)) {
    if (/^&[LCR]$/.test(piece)) key = HEADER_PARTS[piece[1] as keyof typeof HEADER_PARTS] + kind;
    else if (piece !== "") parts[key] = (parts[key] ?? "") + piece;
  }
  return parts;
}

/** Names of Excel.PaperType by the number in the file (ECMA-376 18.3.1.63). */
export const PAPER_SIZES: Readonly<Record<number, string>> = {
  1: "Letter",
  2: "LetterSmall",
  3: "Tabloid",
  4: "Ledger",
  5: "Legal",
  6: "Statement",
  7: "Executive",
  8: "A3",
  9: "A4",
  10: "A4Small",
  11: "A5",
  12: "B4",
  13: "B5",
  14: "Folio",
  15: "Quatro",
  16: "Paper10x14",
  17: "Paper11x17",
  18: "Note",
  19: "Envelope9",
  20: "Envelope10",
  24: "Csheet",
  25: "Dsheet",
  26: "Esheet",
  27: "EnvelopeDL",
  28: "EnvelopeC5",
  41: "FanfoldUS",
};
