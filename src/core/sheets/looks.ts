import type { Format } from "../report/edits";

export type Look = "title" | "letterhead" | "note" | "heading" | "text" | "left" | "centred" | "date" | "leftDate";

const FONT: Format = { font: "Times New Roman", size: 12 };
const BODY: Format = { ...FONT, vertical: "Top", wrap: true, border: true };

/** How the Office's own sheets look. */
export const LOOKS: Record<Look, Format> = {
  title: { ...FONT, size: 14, bold: true, align: "CenterAcrossSelection" },
  letterhead: { ...FONT, bold: true, align: "CenterAcrossSelection" },
  note: { ...FONT, italic: true },
  heading: {
    ...FONT,
    bold: true,
    fill: "#DEECF9",
    align: "Center",
    vertical: "Center",
    wrap: true,
    border: true,
  },
  text: BODY,
  left: { ...BODY, align: "Left" },
  centred: { ...BODY, align: "Center" },
  date: { ...BODY, align: "Center", numberFormat: "dd/mm/yyyy" },
  leftDate: { ...BODY, align: "Left", numberFormat: "dd/mm/yyyy" },
};
