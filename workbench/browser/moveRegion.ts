/** The parts of the page in the order of F6, each with the element that gets the focus. */
const REGIONS: readonly (readonly [part: string, target: string])[] = [
  [".ribbon", ".ribbon button:not(:disabled)"],
  [".sheet-side", "#cell-input"],
  [".panel", ".panel:not([hidden]) iframe"],
  [".log", "#log-toggle"],
];

/**
 * Moves from one part of the page (null: the focused one) to the next, like F6 in Excel. `entered` is true for the
 * pane.
 */
export function moveRegion(from: string | null, backward: boolean, entered: () => void = () => undefined): void {
  const current = REGIONS.findIndex(([part]) =>
    from === null ? document.activeElement?.closest(part) : part === from,
  );
  for (let step = 1; step <= REGIONS.length; step += 1) {
    const index = (current + (backward ? -step : step) + 2 * REGIONS.length) % REGIONS.length;
    const [part, target] = REGIONS[index] ?? ["", ""];
    const element = document.querySelector<HTMLElement>(target);
    if (!element) continue;
    element.focus();
    if (part === ".panel") entered();
    return;
  }
}
