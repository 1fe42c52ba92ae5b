import { columnWidth, rowHeight } from "../../host/geometry/sizes";
import type { Chart, Sheet } from "../../host/model";
import { EMU_PER_POINT } from "../package/drawings";
import { MAX_COLUMNS, MAX_ROWS } from "../package/refs";
import { tag } from "../package/xml";

export const NAMESPACES = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
};
const CHART_NAMESPACES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** Where a chart stands on its sheet, in a drawing. */
export function anchorXml(chart: Chart, sheet: Sheet, relationship: string, number: number): string {
  const column = locate(chart.left, MAX_COLUMNS, (at) => (sheet.hiddenColumns.has(at) ? 0 : columnWidth(sheet, at)));
  const row = locate(chart.top, MAX_ROWS, (at) => (sheet.hiddenRows.has(at) ? 0 : rowHeight(sheet, at)));
  const count = (name: string, value: number) => `<xdr:${name}>${value}</xdr:${name}>`;
  const from =
    count("col", column.index) + count("colOff", column.offset) + count("row", row.index) + count("rowOff", row.offset);
  const frame =
    `<xdr:nvGraphicFramePr>${tag("xdr:cNvPr", { id: number + 1, name: chart.name })}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    tag(
      "a:graphic",
      {},
      tag(
        "a:graphicData",
        { uri: CHART_NAMESPACES["xmlns:c"] },
        tag("c:chart", { ...CHART_NAMESPACES, "r:id": relationship }),
      ),
    );
  return tag(
    "xdr:oneCellAnchor",
    NAMESPACES,
    `<xdr:from>${from}</xdr:from>${tag("xdr:ext", { cx: emu(chart.width), cy: emu(chart.height) })}${tag("xdr:graphicFrame", { macro: "" }, frame)}<xdr:clientData/>`,
  );
}

const emu = (points: number) => Math.max(0, Math.round(points * EMU_PER_POINT));

/** The row or column that a distance in points falls into, and the rest of the way in EMU. */
function locate(points: number, count: number, size: (index: number) => number): { index: number; offset: number } {
  let rest = Math.max(0, points);
  let index = 0;
  for (; index < count - 1 && rest >= size(index); index++) rest -= size(index);
  return { index, offset: emu(rest) };
}
