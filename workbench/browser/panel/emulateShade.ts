import type { Shade } from "./PanelFrame";

const PREFERS_DARK = "(prefers-color-scheme: dark)";

/**
 * Overrides the colour scheme that a frame's page sees, since browsers let a page choose only its own. Returns a
 * function to change it.
 */
export function emulateShade(frame: Window & typeof globalThis, first: Shade): (shade: Shade) => void {
  const real = frame.matchMedia.bind(frame);
  const changes = new EventTarget();
  let shade = first;
  frame.matchMedia = (query) => {
    const list = real(query);
    if (query !== PREFERS_DARK) return list;
    return Object.defineProperties(Object.create(EventTarget.prototype) as MediaQueryList, {
      media: { value: query },
      matches: { get: () => (shade === "system" ? list.matches : shade === "dark") },
      addEventListener: { value: changes.addEventListener.bind(changes) },
      removeEventListener: { value: changes.removeEventListener.bind(changes) },
    });
  };
  return (next) => {
    shade = next;
    changes.dispatchEvent(new Event("change"));
  };
}
