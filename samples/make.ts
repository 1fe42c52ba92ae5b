import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { saveXlsx } from "../workbench/xlsx/save";
import { CLEAN, FAULTS, UNITS } from "./data";
import { officeWorkbook } from "./office";

/** Writes the sample workbooks from the readable data beside this: `npm run samples`. */
async function main(): Promise<void> {
  const folder = join(__dirname, "workbooks");
  await mkdir(folder, { recursive: true });
  const samples = [
    officeWorkbook("de-nghi-hop-le.xlsx", UNITS, CLEAN, null),
    officeWorkbook("de-nghi-moi-loi.xlsx", UNITS, FAULTS, "Lỗi mẫu"),
  ];
  for (const workbook of samples) {
    const { bytes } = await saveXlsx(workbook);
    await writeFile(join(folder, workbook.name), bytes);
    process.stderr.write(`${workbook.name}: ${bytes.length} bytes\n`);
  }
}

void main();
