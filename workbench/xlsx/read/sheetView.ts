import type { Sheet } from "../../host/model";
import { child, children, flag } from "../package/xml";
import type { XmlElement } from "../package/xml";

type View = Pick<Sheet, "frozen" | "showGridlines"> & { view?: Record<string, string> };

/** The first view of a sheet; a window that is split, not frozen, is read as unsplit. */
export function readSheetView(head: XmlElement): View {
  const element = child(child(head, "sheetViews"), "sheetView");
  const { showGridLines, tabSelected: _selected, workbookViewId: _view, ...view } = element?.attributes ?? {};
  const pane = child(element, "pane")?.attributes;
  const isFrozen = pane?.["state"]?.startsWith("frozen") === true;
  const selection = children(element, "selection").at(-1)?.attributes["activeCell"];
  if (selection !== undefined) view["activeCell"] = selection;
  return {
    frozen: isFrozen
      ? { rows: Number(pane["ySplit"] ?? 0), columns: Number(pane["xSplit"] ?? 0) }
      : { rows: 0, columns: 0 },
    showGridlines: flag(showGridLines, true),
    ...(Object.keys(view).length > 0 && { view }),
  };
}
