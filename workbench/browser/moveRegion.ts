/** The parts of the page, in the order in which F6 goes round, each with what takes the focus in it. */
const REGIONS: readonly (readonly [part: string, target: string])[] = [
  [".ribbon", ".ribbon button:not(:disabled)"],
  [".sheet-side", "#cell-input"],
  [".panel", ".panel:not([hidden]) iframe"],
  [".log", "#log-toggle"],
];

/** From one part of the page (null: where the focus is) to the next, as F6 goes in Excel. `entered`: it is the panel. */
export function moveRegion(from: string | null, backward: boolean, entered: () => void = () => undefined): void {
  const at = REGIONS.findIndex(([part]) => (from === null ? document.activeElement?.closest(part) : part === from));
  for (let step = 1; step <= REGIONS.length; step += 1) {
    const index = (at + (backward ? -step : step) + 2 * REGIONS.length) % REGIONS.length;
    const [part, target] = REGIONS[index] ?? ["", ""];
    const element = document.querySelector<HTMLElement>(target);
    if (!element) continue;
    element.focus();
    if (part === ".panel") entered();
    return;
  }
}
