import { writeFile } from "node:fs/promises";
import { officeWorkbook } from "../samples/office";
import { saveXlsx } from "../workbench/xlsx/save";
import { BENCH_UNITS } from "./names";
import { makeRows } from "./rows";

/** The Office's workbook with so many nominations. */
export function benchWorkbook(rows: number) {
  return officeWorkbook(`bench-${rows}.xlsx`, BENCH_UNITS, makeRows(rows, rows), null);
}

export async function writeBenchFile(path: string, rows: number): Promise<void> {
  await writeFile(path, (await saveXlsx(benchWorkbook(rows))).bytes);
}
