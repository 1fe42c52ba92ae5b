/** The visible part of the sheet, in pixels of its scrolled area. */
export interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
