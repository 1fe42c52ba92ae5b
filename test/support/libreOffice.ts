import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Workbook } from "../../workbench/host/model";
import { saveXlsx } from "../../workbench/xlsx/save";

const run = promisify(execFile);

/** The command, or undefined if LibreOffice is not installed. Each conversion takes six seconds: most are in the long lane. */
export const soffice = ["soffice", "libreoffice"].find((command) => {
  try {
    execFileSync(command, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
});

/** A workbook after another program opened and saved it. */
export async function throughLibreOffice(workbook: Workbook, command: string): Promise<Uint8Array> {
  return throughLibreOfficeBytes((await saveXlsx(workbook)).bytes, command);
}

/** The same for a file. */
export async function throughLibreOfficeBytes(bytes: Uint8Array, command: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "xlsx-"));
  try {
    await writeFile(join(folder, "de-nghi.xlsx"), bytes);
    const profile = pathToFileURL(join(folder, "profile")).href;
    await run(command, [
      `-env:UserInstallation=${profile}`,
      "--headless",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      join(folder, "out"),
      join(folder, "de-nghi.xlsx"),
    ]);
    return new Uint8Array(await readFile(join(folder, "out", "de-nghi.xlsx")));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
