import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { readPreference, writePreference } from "./preferences";

type Shade = "light" | "dark";

const PREFERS_DARK = "(prefers-color-scheme: dark)";

/**
 * The user's choice, else Excel's theme, else the system's. Contrast themes need nothing: forced colours replace ours.
 */
export function usePaneTheme(): { theme: Theme; shade: Shade; setShade: (shade: Shade) => void } {
  const systemDark = useSyncExternalStore(subscribe, () => matchMedia(PREFERS_DARK).matches);
  const [chosen, choose] = useState(() => readPreference("theme"));
  const shade = chosen ?? officeShade() ?? (systemDark ? "dark" : "light");
  useEffect(() => {
    document.documentElement.style.colorScheme = shade;
    document.documentElement.dataset.shade = shade;
  }, [shade]);
  return {
    theme: shade === "dark" ? webDarkTheme : webLightTheme,
    shade,
    setShade: (next) => {
      writePreference("theme", next);
      choose(next);
    },
  };
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(PREFERS_DARK);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Excel on the web does not report its theme (office-js #6134). */
function officeShade(): Shade | undefined {
  const background = typeof Office === "undefined" ? undefined : Office.context?.officeTheme?.bodyBackgroundColor;
  const [, hex] = /^#?([\da-f]{6})/iu.exec(background ?? "") ?? [];
  if (hex === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((index) => parseInt(hex.slice(index, index + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? "dark" : "light";
}
