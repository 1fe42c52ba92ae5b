import { configure } from "@testing-library/dom";
import { TextDecoder, TextEncoder } from "node:util";

/** What a web view has and jsdom lacks. Has to be imported first. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
globalThis.structuredClone ??= <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
globalThis.matchMedia = (media: string) =>
  ({ matches: false, media, addEventListener: () => undefined, removeEventListener: () => undefined }) as never;
globalThis.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;

// jsdom has no layout: gives boxes that scroll the height that they have in a browser.
Object.defineProperty(HTMLElement.prototype, "clientHeight", {
  configurable: true,
  get(this: HTMLElement) {
    return this.getAttribute("role") === "list" ? 320 : 0;
  },
});

// To compute roles and names, jsdom matches every CSS rule with every element; none of our rules hides an element, so
// only styles of the element itself count.
const sheet = document.head.appendChild(document.createElement("style")).sheet;
if (sheet === null) throw new Error("jsdom has no style sheets");
Object.assign(Object.getPrototypeOf(sheet) as object, { insertRule: () => 0 });

const EMPTY = document.createElement("div").style;
Object.assign(globalThis, {
  getComputedStyle: (element: HTMLElement) => (element.hasAttribute("style") ? element.style : EMPTY),
});

// The parts that load later are compiled at their first use, which takes longer than the usual second.
configure({ asyncUtilTimeout: 5_000 });
