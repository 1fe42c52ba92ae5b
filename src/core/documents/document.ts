import type { CellValue } from "../cells/snapshot";

export type PaperLook =
  | "office"
  | "authority"
  | "rule"
  | "dated"
  | "title"
  | "subtitle"
  | "paragraph"
  | "item"
  | "heading"
  | "row"
  | "signer"
  | "signature"
  | "receivers"
  | "blank";

/** One row of a paper. A look says over how many columns each of its cells reaches. */
export interface PaperLine {
  look: PaperLook;
  cells: CellValue[];
}

/** A paper on a sheet of its own. */
export interface Paper {
  /** Points; the head's left half reaches over the first `left` columns. */
  widths: readonly number[];
  left: number;
  /** Columns of tables whose cells stand in the middle. */
  centred: readonly number[];
  lines: readonly PaperLine[];
  orientation: "Portrait" | "Landscape";
}

export const GAP: PaperLine = { look: "blank", cells: [] };

export function paperLine(look: PaperLook, ...cells: CellValue[]): PaperLine {
  return { look, cells };
}
