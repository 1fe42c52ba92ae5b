import type { Format } from "../src/core/cells/formats";
import { CELL_STYLES, type CellStyle } from "../src/core/sheets/sheetDesign";
import type { Style } from "../workbench/host/model";

const THIN = { style: "thin", color: "#BFBFBF" } as const;

function styleOf(format: Format): Style {
  const { font: name, size, bold, italic, fill, align, vertical, wrap, border, numberFormat } = format;
  return {
    font: {
      ...(name === undefined ? {} : { name }),
      ...(size === undefined ? {} : { size }),
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
    },
    ...(fill === undefined ? {} : { fill }),
    ...(align === undefined ? {} : { horizontal: align }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(wrap === undefined ? {} : { wrapText: wrap }),
    ...(border === true ? { borders: { top: THIN, bottom: THIN, left: THIN, right: THIN } } : {}),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

/** The styles of the add-in's sheets, as in a file. */
export const STYLES = Object.fromEntries(
  Object.entries(CELL_STYLES).map(([name, format]) => [name, styleOf(format)]),
) as Record<CellStyle, Style>;
