import { useLayoutEffect, useRef, type JSX, type RefObject } from "react";
import { connectPanel, type PanelConnection } from "../office/connectPanel";
import { moveRegion } from "../moveRegion";
import { frameName, type Guest } from "../office/guest";

export type Shade = "light" | "dark" | "system";

interface Props {
  guest: Guest;
  src: string;
  title: string;
  shade: Shade;
  /** Set while the pane exists. */
  connection: RefObject<PanelConnection | null>;
}

/** The built pane in a frame. Its key is the conversation, so another workbook or another Excel reloads it. */
export function PanelFrame({ guest, src, title, shade, connection }: Props): JSX.Element {
  const frame = useRef<HTMLIFrameElement>(null);
  const changeShade = useRef<(shade: Shade) => void>(undefined);
  const wanted = useRef(shade);
  useLayoutEffect(() => {
    wanted.current = shade;
    changeShade.current?.(shade);
  }, [shade]);
  useLayoutEffect(() => {
    if (!frame.current) return undefined;
    const opened = connectPanel(frame.current, guest, {
      onStarted: (page) => {
        changeShade.current = emulateShade(page, wanted.current);
      },
      onLeft: (backward) => moveRegion(".panel", backward),
    });
    connection.current = opened;
    return () => {
      opened.close();
      connection.current = null;
    };
  }, [guest, connection]);
  return <iframe ref={frame} name={frameName(guest, location.href)} src={src} title={title} className="panel-frame" />;
}

const PREFERS_DARK = "(prefers-color-scheme: dark)";

/**
 * Overrides the colour scheme that a frame's page sees, since browsers let a page choose only its own. Returns a
 * function to change it.
 */
function emulateShade(frame: Window & typeof globalThis, first: Shade): (shade: Shade) => void {
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
