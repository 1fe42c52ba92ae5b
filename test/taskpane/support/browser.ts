import { configure } from "@testing-library/dom";
import { TextDecoder, TextEncoder } from "node:util";

/** What a web view has and jsdom lacks. Import it first. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
globalThis.structuredClone ??= <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
globalThis.matchMedia = (media: string) =>
  ({ matches: false, media, addEventListener: () => undefined, removeEventListener: () => undefined }) as never;
globalThis.scrollTo = () => undefined;

// The parts that load later are compiled at their first use, which takes longer than the usual second.
configure({ asyncUtilTimeout: 5_000 });
