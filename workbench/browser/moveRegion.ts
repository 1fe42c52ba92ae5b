import type { KeyboardEvent } from "react";

/** The parts of the page, in the order in which F6 goes round, by what takes the focus in each. */
const REGIONS = [".ribbon button:not(:disabled)", "#cell-input", ".panel:not([hidden]) iframe", "#log-toggle"];

/** F6 and Shift+F6 go from part to part, as in Excel. */
export function moveRegion(event: KeyboardEvent): void {
  if (event.key !== "F6") return;
  event.preventDefault();
  const parts = REGIONS.map((selector) => document.querySelector<HTMLElement>(selector));
  const containers = [".ribbon", ".sheet-side", ".panel", ".log"];
  const at = containers.findIndex((selector) => document.activeElement?.closest(selector));
  const by = event.shiftKey ? -1 : 1;
  for (let step = 1; step <= parts.length; step += 1) {
    const next = parts[(at + by * step + parts.length * 2) % parts.length];
    if (next) return next.focus();
  }
}
