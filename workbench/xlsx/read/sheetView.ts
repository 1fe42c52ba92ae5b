import type { Sheet } from "../../host/model";
import { child, flag } from "../package/xml";
import type { XmlElement } from "../package/xml";

/** The first view of a sheet; a window that is split, not frozen, is read as unsplit. */
export function readSheetView(around: XmlElement): Pick<Sheet, "frozen" | "showGridlines"> {
  const element = child(child(around, "sheetViews"), "sheetView");
  const pane = child(element, "pane")?.attributes;
  const isFrozen = pane?.["state"]?.startsWith("frozen") === true;
  return {
    frozen: isFrozen
      ? { rows: Number(pane["ySplit"] ?? 0), columns: Number(pane["xSplit"] ?? 0) }
      : { rows: 0, columns: 0 },
    showGridlines: flag(element?.attributes["showGridLines"], true),
  };
}
