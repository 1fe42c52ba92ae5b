import { writeFile } from "node:fs/promises";
import JSZip from "jszip";
import { officeWorkbook } from "../samples/office";
import { saveXlsx } from "../workbench/xlsx/save";
import { BENCH_UNITS } from "./names";
import { makeRows } from "./rows";

/** An office's workbook with these many nominations. */
export function benchWorkbook(rows: number) {
  return officeWorkbook(`bench-${rows}.xlsx`, BENCH_UNITS, makeRows(rows, rows), null);
}

export async function writeBenchFile(path: string, rows: number): Promise<void> {
  const { bytes } = await saveXlsx(benchWorkbook(rows));
  await writeFile(path, await withRelativeTargets(bytes));
}

/** As Excel writes them: ExcelJS finds no table by an absolute path. */
async function withRelativeTargets(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const file of zip.file(/^xl\/worksheets\/_rels\//u)) {
    zip.file(file.name, (await file.async("string")).replaceAll('Target="/xl/', 'Target="../'));
  }
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}
