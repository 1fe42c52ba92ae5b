import { configure } from "@testing-library/dom";
import { TextDecoder, TextEncoder } from "node:util";

/** What a web view has and jsdom lacks. Import it first. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
globalThis.structuredClone ??= <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
globalThis.matchMedia = (media: string) =>
  ({ matches: false, media, addEventListener: () => undefined, removeEventListener: () => undefined }) as never;
globalThis.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;

// jsdom lays nothing out: a box that scrolls is as high as in a browser.
Object.defineProperty(HTMLElement.prototype, "clientHeight", {
  configurable: true,
  get(this: HTMLElement) {
    return this.getAttribute("role") === "list" ? 320 : 0;
  },
});

// jsdom tries every rule of every sheet on every element whose role or name is asked for; none of our rules hides one.
const sheet = document.head.appendChild(document.createElement("style")).sheet;
if (sheet === null) throw new Error("jsdom has no style sheets");
Object.assign(Object.getPrototypeOf(sheet) as object, { insertRule: () => 0 });

// The parts that load later are compiled at their first use, which takes longer than the usual second.
configure({ asyncUtilTimeout: 5_000 });
