import { copyWorkbook } from "../host/copy";
import type { Workbook } from "../host/model";
import { plural } from "../../src/core/text/formatText";
import { XlsxError, type BilingualText } from "./errors";
import { openPackage } from "./package/open";
import { targetPart } from "./package/relationships";
import { parseXml } from "./package/xml";
import type { Uncalculated } from "./read/cells";
import { colorReader } from "./read/colors";
import { propertiesPath, readNames, readProperties, readWorkbookPart } from "./read/workbookPart";
import { readSharedStrings } from "./read/sharedStrings";
import { readSheet } from "./read/sheet";
import { readStyles } from "./read/styles";
import { PackageSource } from "./source";
import type { SheetSource } from "./source";

export interface LoadedFile {
  workbook: Workbook;
  /** What was read as empty cells, although there is something in them. */
  warnings: BilingualText[];
}

/**
 * Reads an .xlsx into the workbench's model. `name` is the workbook's name, as in a window's title. Dates are serial
 * numbers as in the file. Content without a field in the model stays in the package, which the workbook refers to.
 * @throws XlsxError for anything that is not a readable workbook
 */
export async function loadXlsx(bytes: Uint8Array, name: string): Promise<LoadedFile> {
  const file = openPackage(bytes);
  const part = readWorkbookPart(file);
  if (part.sheets.length === 0) throw new XlsxError("no-sheets");
  const pathOf = (kind: string) => {
    const relationship = part.relationships.find((item) => item.kind === kind);
    return relationship && targetPart(file, relationship);
  };
  const [themePath, stylesPath, stringsPath] = [pathOf("theme"), pathOf("styles"), pathOf("sharedStrings")];
  const stylesXml = stylesPath === undefined ? "<styleSheet/>" : file.text(stylesPath);
  const styleSheet = parseXml(stylesXml, stylesPath ?? "");
  const color = colorReader(themePath === undefined ? undefined : file.text(themePath), styleSheet);
  const styles = readStyles(styleSheet, stylesXml, color);
  const sharedStrings = stringsPath === undefined ? [] : readSharedStrings(file.text(stringsPath), stringsPath);
  const context = { file, color, styles, sharedStrings, date1904: part.date1904 };
  const read = part.sheets.map((entry) => readSheet(entry, context));
  const sheets = read.map(({ sheet }) => sheet);
  const active = sheets.find(({ id }) => id === part.tabs[part.activeTab]?.id) ?? sheets[0];
  const workbook: Workbook = {
    name,
    sheets,
    names: readNames(
      part.root,
      part.tabs.map((tab) => tab.name),
      sheets,
    ),
    date1904: part.date1904,
    readOnly: false,
    ...(part.structureProtection && { structureProtection: part.structureProtection }),
    ...(part.isLegacyShared && { isLegacyShared: true }),
    activeSheetId: active?.id ?? "",
    properties: readProperties(file, propertiesPath(file)),
    ...(styles.defaultFont && { defaultFont: styles.defaultFont }),
  };
  const opened = copyWorkbook(workbook);
  const sources = new Map<string, SheetSource>();
  read.forEach(({ sheet, source }, index) =>
    sources.set(sheet.id, { ...source, opened: opened.sheets[index] ?? sheet }),
  );
  workbook.source = new PackageSource(file, part, styles, sharedStrings, sources, opened);
  const warnings = read.flatMap(({ sheet, uncalculated }) =>
    uncalculated === null ? [] : [uncalculatedText(sheet.name, uncalculated)],
  );
  return { workbook, warnings };
}

/** Excel calculates a file when it opens it; here, a nomination of such formulas is not checked. */
function uncalculatedText(sheet: string, { cell, count }: Uncalculated): BilingualText {
  return {
    vi: `Trang "${sheet}" có ${count} công thức chưa có kết quả trong tệp (từ ô ${cell}), được đọc như ô trống. Mở sổ bằng Excel, lưu lại, rồi kiểm tra lại.`,
    en: `The file has no results for ${plural(count, "formula")} on the sheet "${sheet}" (from cell ${cell}), which were read as blank cells. Open and save the workbook in Excel, then check again.`,
  };
}
