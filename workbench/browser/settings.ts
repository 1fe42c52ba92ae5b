import type { Shade } from "./panel/PanelFrame";

/** The user's choices for the stand-in, kept while the page is open. */
export interface Settings {
  /** Width of the pane in pixels. */
  readonly width: number;
  readonly shade: Shade;
  readonly language: "vi-VN" | "en-US";
  readonly apiLevel: string;
}

export const DEFAULT_SETTINGS: Settings = { width: 350, shade: "light", language: "vi-VN", apiLevel: "1.20" };
