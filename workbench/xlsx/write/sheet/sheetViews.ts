import type { Sheet } from "../../../host/model";
import {
  applyEdits,
  contentEnd,
  headOf,
  isSelfClosing,
  removal,
  withAttributes,
  withPrefix,
} from "../../package/edits";
import { prefixOf, child, tag } from "../../package/xml";
import { cellRef } from "../../package/refs";
import type { XmlElement } from "../../package/xml";

/** The model's properties of a sheet's window. */
interface View {
  sheet: Sheet;
  isActive: boolean;
}

/** The sheetViews of a new sheet. */
export const sheetViewsXml = ({ sheet, isActive }: View): string =>
  tag(
    "sheetViews",
    {},
    tag(
      "sheetView",
      { showGridLines: sheet.showGridlines ? undefined : false, tabSelected: isActive || undefined, workbookViewId: 0 },
      panesXml(sheet),
    ),
  );

/** The file's sheetViews after a change; undefined when nothing changed. Other windows of the sheet are not changed. */
export function changedSheetViews(
  xml: () => string,
  views: XmlElement | undefined,
  before: View,
  after: View,
): string | undefined {
  const [former, current] = [before.sheet, after.sheet];
  const isFrozenAnew = former.frozen.rows !== current.frozen.rows || former.frozen.columns !== current.frozen.columns;
  if (!isFrozenAnew && former.showGridlines === current.showGridlines && before.isActive === after.isActive)
    return undefined;
  const source = xml();
  const prefix = prefixOf(source);
  const view = child(views, "sheetView");
  if (!views || !view) return withPrefix(sheetViewsXml(after), prefix);
  const head = withAttributes(headOf(source, view), {
    ...(former.showGridlines !== current.showGridlines && { showGridLines: current.showGridlines ? undefined : "0" }),
    ...(before.isActive !== after.isActive && { tabSelected: after.isActive ? "1" : undefined }),
  });
  const content = insideOf(source, view, isFrozenAnew ? withPrefix(panesXml(current), prefix) : undefined);
  const text = content === "" ? `${head}/>` : `${head}>${content}</${prefix}sheetView>`;
  return applyEdits(source, [{ start: view.start, end: view.end, text }]).slice(
    views.start,
    views.end + text.length - (view.end - view.start),
  );
}

/** The content of a view, with its panes and selections replaced if there are new ones. */
function insideOf(source: string, view: XmlElement, panes: string | undefined): string {
  const start = view.startTagEnd;
  const content = isSelfClosing(view) ? "" : source.slice(start, contentEnd(source, view));
  if (panes === undefined) return content;
  const gone = view.children.filter(({ name }) => name === "pane" || name === "selection").map(removal);
  const others = gone.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return panes + applyEdits(content, others);
}

function panesXml({ frozen }: Sheet): string {
  const { rows, columns } = frozen;
  if (rows === 0 && columns === 0) return "";
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  return (
    tag("pane", {
      xSplit: columns || undefined,
      ySplit: rows || undefined,
      topLeftCell: cellRef(rows, columns),
      activePane: pane,
      state: "frozen",
    }) + tag("selection", { pane })
  );
}
