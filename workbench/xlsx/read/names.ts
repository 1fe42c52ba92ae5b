import type { DefinedName, Sheet } from "../../host/model";
import { child, children, flag } from "../package/xml";
import type { XmlElement } from "../package/xml";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";

/** The names of the workbook; print areas and titles go to their sheets. `sheetNames` are in the order of the file's ids. */
export function readNames(
  workbook: XmlElement,
  sheetNames: readonly string[],
  sheets: readonly Sheet[],
): DefinedName[] {
  const names: DefinedName[] = [];
  for (const { attributes, text } of children(child(workbook, "definedNames"), "definedName")) {
    const { name = "", localSheetId, hidden } = attributes;
    const scope = localSheetId === undefined ? undefined : sheetNames[Number(localSheetId)];
    const layout = sheets.find((sheet) => sheet.name === scope)?.pageLayout;
    if (layout && name === PRINT_AREA) layout.printArea = withoutSheet(text);
    else if (layout && name === PRINT_TITLES) {
      for (const area of splitList(text).map(withoutSheet)) {
        if (/^\$?[A-Z]+:\$?[A-Z]+$/.test(area)) layout.printTitleColumns = area;
        else layout.printTitleRows = area;
      }
    } else if (localSheetId === undefined || scope !== undefined) {
      names.push({ name, formula: text, ...(scope !== undefined && { scope }), ...(flag(hidden) && { hidden: true }) });
    }
  }
  return names;
}

/** "'Tổng hợp'!$A$1:$C$9,'Tổng hợp'!$E$1" → "$A$1:$C$9,$E$1". */
const withoutSheet = (formula: string) => formula.replace(/(?:'(?:[^']|'')*'|[^'!,]+)!/g, "");

const splitList = (formula: string) => formula.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
