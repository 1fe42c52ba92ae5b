import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { saveXlsx } from "../workbench/xlsx/save";
import { allSamples } from "./all";

/** Writes the sample workbooks: `npm run samples`. */
async function main(): Promise<void> {
  const folder = join(__dirname, "workbooks");
  await mkdir(folder, { recursive: true });
  for (const workbook of allSamples()) {
    const { bytes } = await saveXlsx(workbook);
    await writeFile(join(folder, workbook.name), bytes);
    process.stderr.write(`${workbook.name}: ${bytes.length} bytes\n`);
  }
}

void main();
