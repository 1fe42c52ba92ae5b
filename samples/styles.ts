import type { Style } from "../workbench/host/model";

const THIN = { style: "thin", color: "#BFBFBF" } as const;
const BORDERS = { top: THIN, bottom: THIN, left: THIN, right: THIN };
const FONT = { name: "Times New Roman", size: 12 } as const;

export const TITLE: Style = { font: { ...FONT, size: 14, bold: true }, horizontal: "Center", wrapText: true };
export const LETTERHEAD: Style = { font: { ...FONT, bold: true }, horizontal: "Center", wrapText: true };
export const NOTE: Style = { font: { ...FONT, italic: true }, wrapText: true, vertical: "Top" };
export const HEADING: Style = {
  font: { ...FONT, bold: true },
  fill: "#DEECF9",
  horizontal: "Center",
  vertical: "Center",
  wrapText: true,
  borders: BORDERS,
};
export const TEXT: Style = { font: FONT, vertical: "Top", wrapText: true, borders: BORDERS };
export const CENTRED: Style = { ...TEXT, horizontal: "Center" };
export const DATE: Style = { ...CENTRED, numberFormat: "dd/mm/yyyy" };
