import axe from "axe-core";
import type { Workbench } from "./workbench";

interface Violation {
  id: string;
  nodes: { html: string }[];
}

/** Controls for the mouse or the keyboard. */
const CONTROLS = "a[href], button, input, select, textarea, summary, [role=tab], [tabindex='0']";

/** Rules of WCAG 2.2 run only when they are named. */
const ALL_RULES = { rules: { "target-size": { enabled: true } } };
/** Rules whose result depends on the theme. */
const COLOUR_RULES = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };

/**
 * What axe finds in the pane, or only what depends on colours. It is evaluated in the frame, where the page's content
 * security policy does not apply to it.
 */
export async function violations({ frame }: Workbench, onlyColours = false): Promise<string[]> {
  await frame.evaluate(`${axe.source}; undefined`);
  const options = JSON.stringify(onlyColours ? COLOUR_RULES : ALL_RULES);
  const found = await frame.evaluate(`axe.run(${options}).then(({ violations }) => violations)`);
  return listed(found as Violation[]);
}

export const listed = (found: Violation[]): string[] =>
  found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));

/** Controls that are narrower or lower than 24 px. */
export const smallTargets = ({ frame }: Workbench): Promise<string[]> =>
  frame.evaluate(
    (controls) =>
      [...document.querySelectorAll<HTMLElement>(controls)]
        .filter((control) => control.checkVisibility({ visibilityProperty: true }))
        .filter((control) => {
          const { width, height } = control.getBoundingClientRect();
          return Math.round(Math.min(width, height)) < 24;
        })
        .map((control) => control.outerHTML.slice(0, 160)),
    CONTROLS,
  );

/** By how many pixels the content is wider than the pane. */
export const overflow = ({ frame }: Workbench): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);

const MOST_STEPS = 500;

/**
 * Presses Tab from the pane's first control until office.js returns the focus to Excel. Returns the controls that were not
 * reached. office.js itself only moves to links, buttons, inputs and elements with a `tabindex`.
 */
export async function unreachedByTab(bench: Workbench): Promise<string[]> {
  const { frame, page } = bench;
  await frame.evaluate(() => {
    const { _OfficeAppFactory: factory } = Reflect.get(window, "OSF") as {
      _OfficeAppFactory: { getInitializationHelper(): { _tabbableElements: string } };
    };
    factory.getInitializationHelper()._tabbableElements = ["a[href]", "button", "input", "*[tabindex]"]
      .map((selector) => `${selector}:not([disabled]):not([tabindex='-1'])`)
      .join(",");
  });
  await page.locator("#cell-input").focus();
  await page.keyboard.press("F6");
  await frame.waitForFunction(() => document.hasFocus() && document.activeElement !== document.body);
  const reached = await frame.evaluateHandle(() => new Set<Element | null>());
  for (let step = 0; step < MOST_STEPS; step++) {
    const isInside = await frame.evaluate((seen) => {
      seen.add(document.activeElement);
      return document.hasFocus();
    }, reached);
    if (!isInside) break;
    await page.keyboard.press("Tab");
  }
  const missed = await frame.evaluate(
    ([seen, controls]) =>
      [...document.querySelectorAll<HTMLElement>(controls)]
        .filter((control) => control.tabIndex >= 0 && control.checkVisibility({ visibilityProperty: true }))
        .filter((control) => !seen.has(control))
        .map((control) => control.outerHTML.slice(0, 160)),
    [reached, CONTROLS] as const,
  );
  await reached.dispose();
  return missed;
}
