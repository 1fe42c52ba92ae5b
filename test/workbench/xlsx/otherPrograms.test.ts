import { loadXlsx } from "../../../workbench/xlsx/load";
import { saveXlsx } from "../../../workbench/xlsx/save";
import type { Workbook } from "../../../workbench/host/model";
import { open } from "../../support/flow";
import { soffice, throughLibreOfficeBytes } from "../../support/libreOffice";
import { isLong } from "../../support/lane";
import { faultsOf } from "./support/validity";
import { differences, openFile } from "./support/wholeFiles";

const TODAY = 44_896;

async function checkedBytes(workbook: Workbook): Promise<Uint8Array> {
  const opened = open(workbook);
  await opened.validate({ today: TODAY });
  return (await saveXlsx(opened.workbook)).bytes;
}

const texts = ({ sheets }: Workbook) =>
  sheets.map(({ name, rows }) => [
    name,
    rows.flatMap(
      (cells) =>
        cells?.flatMap((cell) => (typeof cell?.value === "string" && cell.value !== "" ? [cell.value] : [])) ?? [],
    ),
  ]);

if (!soffice) console.warn("LibreOffice is not installed: what it reads and saves is not checked.");

const programs: [name: string, through: (bytes: Uint8Array) => Promise<Uint8Array>][] = [
  ["no other program", (bytes) => Promise.resolve(bytes)],
  ...(isLong && soffice !== undefined ? [throughOffice(soffice)] : []),
];

function throughOffice(command: string): (typeof programs)[number] {
  return ["LibreOffice", (bytes) => throughLibreOfficeBytes(bytes, command)];
}

const NAMES = ["what-if-table.xlsx", "de-nghi-moi-loi.xlsx"];

test.each(NAMES.flatMap((name) => programs.map(([program, through]) => ({ name, program, through }))))(
  "$name, checked, saved and saved again by $program: the same texts, the same parts, and the same result",
  async ({ name, through }) => {
    const checked = await checkedBytes(await openFile(name));
    const foreign = await through(checked);
    const { workbook } = await loadXlsx(foreign, name);
    expect(texts(workbook)).toEqual(texts((await loadXlsx(checked, name)).workbook));
    expect(differences(foreign, (await saveXlsx(workbook)).bytes)).toEqual({ changed: [], added: [], removed: [] });
    expect(faultsOf(await checkedBytes(workbook))).toEqual([]);
  },
);
