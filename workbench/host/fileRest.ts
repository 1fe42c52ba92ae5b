/** What a file says of cells and styles beyond the model: carried through, never shown. XML is the file's own. */

export interface TextRun {
  readonly text: string;
  /** XML of the run's format, as the file has it inside `rPr`. */
  readonly format?: string;
}

/** XML of a cell that stays with it while it holds what it held in the file: a picture's mark, a what-if table, extensions. */
export interface CellRest {
  readonly of: { readonly value: string | number | boolean | null; readonly formula?: string };
  /** Attributes of `c`, with a space before each. */
  readonly attributes: string;
  /** The element `f` of a formula that has no text here. It names its own cells, so it stays at its place only. */
  readonly formula?: { readonly xml: string; readonly row: number; readonly column: number };
  /** Elements after the value. */
  readonly children: string;
}

/** Parts of a style that only the file knows. XML is the file's own. */
export interface StyleRest {
  /** Children of `font` that `Font` has no field for. */
  readonly font?: string;
  /** The inside of `fill`: patterns and gradients. */
  readonly fill?: string;
  /** The element `diagonal`, and the attributes of `border` that say which way it goes. */
  readonly diagonal?: { readonly xml: string; readonly up: boolean; readonly down: boolean };
  readonly alignment?: { readonly shrinkToFit?: boolean; readonly readingOrder?: "ltr" | "rtl" };
  /** Formulas of the cell are hidden while its sheet is protected. */
  readonly hidden?: boolean;
  /** The number of the named style that the cell has. */
  readonly namedStyle?: number;
}
