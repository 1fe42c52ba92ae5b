import { useLayoutEffect, useRef, type JSX, type RefObject } from "react";
import { connectPanel, type PanelConnection } from "../office/connectPanel";
import { moveRegion } from "../moveRegion";
import { emulateShade } from "./emulateShade";
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
      started: (page) => {
        changeShade.current = emulateShade(page, wanted.current);
      },
      left: (backward) => moveRegion(".panel", backward),
    });
    connection.current = opened;
    return () => {
      opened.close();
      connection.current = null;
    };
  }, [guest, connection]);
  return <iframe ref={frame} name={frameName(guest, location.href)} src={src} title={title} className="panel-frame" />;
}
