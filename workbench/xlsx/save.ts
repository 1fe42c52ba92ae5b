import type { Workbook, Sheet } from "../host/model";
import type { BilingualText } from "./errors";
import { toStrict } from "./package/relationships";
import { propertiesPath } from "./read/workbookPart";
import { deflateAnywhere, zipParts } from "./package/zip";
import type { Deflate } from "./package/zip";
import { sourceOf } from "./source";
import type { PackageSource } from "./source";
import { blankSource } from "./write/blankPackage";
import { writeChangedSheet } from "./write/sheet/changedSheet";
import { listRefusedContent, listNotUpdated } from "./write/warnings";
import { contextOf } from "./write/fileContext";
import type { FileContext } from "./write/fileContext";
import { writeNewSheet } from "./write/sheet/newSheet";
import { writeProperties, writeWorkbookPart } from "./write/workbookPart";

const SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * Writes a workbook as .xlsx: the same workbook gives the same bytes. A workbook from a file is saved as that file's
 * package with the changes written into it; unchanged parts are copied. `warnings` list what could not be
 * adapted to a change.
 */
export async function saveXlsx(
  workbook: Workbook,
  deflate: Deflate = deflateAnywhere,
): Promise<{ bytes: Uint8Array; warnings: BilingualText[] }> {
  const source = sourceOf(workbook) ?? blankSource(workbook);
  const context = contextOf(workbook, source);
  const added = new Map<string, string>();
  for (const sheet of workbook.sheets) {
    const own = source.sheets.get(sheet.id);
    if (own) writeChangedSheet(context, sheet, own);
    else added.set(sheet.id, writeNewSheet(context, sheet));
    context.warnings.push(...listRefusedContent(sheet, own?.opened));
  }
  writeStyles(context);
  writeStrings(context);
  const { values, formulas } = cellChanges(workbook, source);
  writeWorkbookPart(context, {
    added,
    isStale: values && workbook.sheets.some(hasFormulas),
    dropsCalcChain: formulas,
  });
  writeProperties(context.parts, propertiesPath(source.file), source.opened.properties, workbook.properties);
  context.contentTypes.save();
  context.warnings.push(...listNotUpdated(workbook, source, context.parts.isChanged));
  return { bytes: zipParts(context.parts.all(), deflate), warnings: context.warnings };
}

function writeStyles(context: FileContext): void {
  const xml = context.styles.xml();
  if (xml !== undefined) writeList(context, "styles", "xl/styles.xml", `${SHEET_ML}.styles+xml`, xml);
}

function writeStrings(context: FileContext): void {
  const path = context.source.part.relationships.find(({ kind }) => kind === "sharedStrings")?.path;
  const xml = context.strings.xml(path === undefined ? undefined : () => context.parts.text(path));
  if (xml !== undefined)
    writeList(context, "sharedStrings", "xl/sharedStrings.xml", `${SHEET_ML}.sharedStrings+xml`, xml);
}

/** A part that exists once per workbook: the file's, or a new one. */
function writeList(
  context: FileContext,
  kind: "styles" | "sharedStrings",
  path: string,
  type: string,
  xml: string,
): void {
  const own = context.source.part.relationships.find((item) => item.kind === kind)?.path;
  context.parts.set(own ?? path, own === undefined && context.isStrict ? toStrict(xml) : xml);
  if (own !== undefined) return;
  context.contentTypes.add(path, type);
  context.newParts.set(kind, path);
}

export interface CellChanges {
  /** Whether the value of any cell differs. */
  values: boolean;
  /** Whether any formula was added, removed or moved. */
  formulas: boolean;
}

/** The differences between the cells of a workbook and those of its file. */
export function cellChanges(workbook: Workbook, { opened }: PackageSource): CellChanges {
  const changes: CellChanges = { values: false, formulas: false };
  for (const sheet of workbook.sheets)
    compare(
      sheet,
      opened.sheets.find(({ id }) => id === sheet.id),
      changes,
    );
  for (const sheet of opened.sheets)
    if (!workbook.sheets.some(({ id }) => id === sheet.id) && hasFormulas(sheet)) changes.formulas = true;
  return changes;
}

function compare(sheet: Sheet, opened: Sheet | undefined, changes: CellChanges): void {
  const count = Math.max(sheet.rows.length, opened?.rows.length ?? 0);
  for (let row = 0; row < count; row++) {
    const [current = [], former = []] = [sheet.rows[row], opened?.rows[row]];
    for (let column = 0; column < Math.max(current.length, former.length); column++) {
      const [after, before] = [current[column], former[column]];
      if (after === before) continue;
      if ((after?.formula === undefined) !== (before?.formula === undefined)) changes.formulas = true;
      if (after?.formula !== before?.formula || (after?.value ?? null) !== (before?.value ?? null))
        changes.values = true;
    }
    if (changes.values && changes.formulas) return;
  }
}

export const hasFormulas = ({ rows }: Sheet): boolean =>
  rows.some((cells) => cells?.some((cell) => cell?.formula !== undefined));
