import type { CellValue } from "../cells/snapshot";

export type DocumentLook =
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

/** One row of a document. A look says over how many columns each of its cells reaches. */
export interface DocumentRow {
  look: DocumentLook;
  cells: CellValue[];
}

/** A document on a sheet of its own. */
export interface OfficialDocument {
  /** Points; the head's left half reaches over the first `left` columns. */
  widths: readonly number[];
  left: number;
  /** Columns of tables whose cells stand in the middle. */
  centred: readonly number[];
  lines: readonly DocumentRow[];
  orientation: "Portrait" | "Landscape";
}

export const GAP: DocumentRow = { look: "blank", cells: [] };

export function documentLine(look: DocumentLook, ...cells: CellValue[]): DocumentRow {
  return { look, cells };
}
