import { areaOf, type TableDesign } from "../sheets/sheetDesign";
import { areaAddress } from "../areaAddress";
import { MAIN } from "./namespaces";
import { coded, counted, element, file } from "./xml";

/** A designed table as a part of a file; `id` counts the tables of the whole workbook from 1. */
export function tableXml(table: TableDesign, id: number): string {
  const ref = areaAddress(areaOf(table));
  const columns = table.headings.map((name, at) => element("tableColumn", { id: at + 1, name: coded(name) }));
  return file(
    element("table", { xmlns: MAIN, id, name: table.name, displayName: table.name, ref, totalsRowShown: 0 }, [
      element("autoFilter", { ref }),
      counted("tableColumns", columns),
      element("tableStyleInfo", { name: "TableStyleLight15", showRowStripes: 1 }),
    ]),
  );
}
