/** Layers have a fallback, since Fluent's themes do not set them. */
const LAYERS: Record<string, number> = {
  zIndexBackground: 0,
  zIndexContent: 1,
  zIndexOverlay: 1000,
  zIndexPopup: 2000,
  zIndexMessages: 3000,
  zIndexFloating: 4000,
  zIndexPriority: 5000,
  zIndexDebug: 6000,
};

/**
 * Fluent's tokens: names of the custom properties that its theme sets. The build takes this for Fluent's own list, which
 * spells out all of them, 4 kB that every pane would load before its button can be used.
 */
export const tokens = new Proxy<Record<string, string>>(
  {},
  {
    get: (_, name) => `var(--${String(name)}${typeof name === "string" && name in LAYERS ? `, ${LAYERS[name]}` : ""})`,
  },
);
