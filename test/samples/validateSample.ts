import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readDateText } from "../../src/core/calendar/dateText";
import { isId } from "../../src/core/nominations/ids";
import { reportJson } from "../../workbench/node/reportJson";
import { loadXlsx } from "../../workbench/xlsx/load";
import { open, type Opened } from "../support/flow";

const FOLDER = join(__dirname, "..", "..", "samples", "workbooks");

/** The day of the check, where it is not that of the campaign of 2022. */
const DAYS: Record<string, string> = { "ke-hoach-2025.xlsx": "01/11/2025" };
const USUAL_DAY = "15/12/2022";

export type Published = Omit<ReturnType<typeof reportJson>, "host" | "written">;

/** A sample opened from its file, as the command line opens it. */
export async function openSample(name: string): Promise<Opened> {
  const { workbook } = await loadXlsx(await readFile(join(FOLDER, name)), name);
  return open(workbook);
}

/** The command line's flow and report, without what may change: new ids, and figures in cells and bytes. */
export async function validateSample(sample: Opened) {
  const day = DAYS[sample.workbook.name] ?? USUAL_DAY;
  const validation = await sample.validate({ today: readDateText(day) ?? 0 });
  const { host: _, written, ...published } = reportJson(validation, sample.host.counters);
  const rows = published.rows.map((row) => ({ ...row, id: isId(row.id) ? "HS-" : row.id }));
  return { published: { ...published, rows } satisfies Published, ids: published.rows.map(({ id }) => id), written };
}

export const expectedFile = (name: string): string => join(__dirname, "expected", name.replace(/\.xlsx$/u, ".json"));
