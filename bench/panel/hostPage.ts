import { officeWorkbook } from "../../samples/office";
import { connectPanel } from "../../workbench/browser/office/connectPanel";
import { frameName, type Guest } from "../../workbench/browser/office/guest";
import { openWorkbook } from "../../workbench/browser/session/openWorkbook";
import { BENCH_UNITS } from "../names";
import { makeRows } from "../rows";

/** A page with only the host: ?pane=…&rows=… loads a pane with a workbook of so many nominations; `book` is global. */
function open(): void {
  const query = new URLSearchParams(location.search);
  const rows = Number(query.get("rows") ?? 20);
  const guest: Guest = {
    conversationId: "bench",
    addinId: "{00000000-0000-0000-0000-000000000000}",
    displayLanguage: "vi-VN",
    book: openWorkbook(officeWorkbook("bench.xlsx", BENCH_UNITS, makeRows(rows, rows), null), { locale: "vi-VN" }),
  };
  Object.assign(window, { book: guest.book });
  const frame = document.createElement("iframe");
  frame.name = frameName(guest, location.href);
  frame.style.cssText = "width:350px;height:600px;border:0";
  connectPanel(frame, guest, { onStarted: () => undefined, onLeft: () => undefined });
  frame.src = query.get("pane") ?? "";
  document.body.append(frame);
}

open();
