/** Content of cells and styles in a file that the model has no field for, stored as XML and not interpreted. */

export interface TextRun {
  readonly text: string;
  /** XML of the run's format, inside `rPr`. */
  readonly format?: string;
}

/** XML that stays with a cell until its content changes: a picture's mark, a what-if table, extensions. */
export interface CellRest {
  readonly validFor: { readonly value: string | number | boolean | null; readonly formula?: string };
  /** Attributes of `c`, with a space before each. */
  readonly attributes: string;
  /** The element `f` of a formula without text. It names its own cells, so it is only valid at its place. */
  readonly formula?: { readonly xml: string; readonly row: number; readonly column: number };
  /** Elements after the value. */
  readonly children: string;
}

/** Parts of a style that only the file uses. */
export interface StyleRest {
  /** Children of `font` without a field in `Font`. */
  readonly font?: string;
  /** The inside of `fill`: patterns and gradients. */
  readonly fill?: string;
  /** The element `diagonal`, and the attributes of `border` for its direction. */
  readonly diagonal?: { readonly xml: string; readonly up: boolean; readonly down: boolean };
  readonly alignment?: { readonly shrinkToFit?: boolean; readonly readingOrder?: "ltr" | "rtl" };
  /** Formulas of the cell are hidden while the sheet is protected. */
  readonly hidden?: boolean;
  /** The number of the cell's named style. */
  readonly namedStyle?: number;
}
