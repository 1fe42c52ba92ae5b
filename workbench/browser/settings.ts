import type { Shade } from "./panel/PanelFrame";

/** What a person chooses of the stand-in Excel; kept while the page is open. */
export interface Settings {
  /** Pixels of the panel. */
  readonly width: number;
  readonly shade: Shade;
  readonly language: "vi-VN" | "en-US";
  readonly apiLevel: string;
}

export const DEFAULT_SETTINGS: Settings = { width: 350, shade: "light", language: "vi-VN", apiLevel: "1.20" };
