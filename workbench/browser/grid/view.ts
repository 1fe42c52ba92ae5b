/** What of the sheet is in view, in pixels of its scrolled part. */
export interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
