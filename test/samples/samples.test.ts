import { readFileSync } from "node:fs";
import { allSamples } from "../../samples/all";
import { loadXlsx } from "../../workbench/xlsx/load";
import { saveXlsx } from "../../workbench/xlsx/save";
import { cellsOf, changes } from "../support/flow";
import { expectedFile, openSample, validateSample, type Published } from "./validateSample";

const NAMES = allSamples().map(({ name }) => name);
const OWN = ["Mã đề nghị", "Trạng thái kiểm tra", "Chi tiết kiểm tra"];

describe.each(NAMES)("%s", (name) => {
  test("is what the data files say", async () => {
    const made = allSamples().find((sample) => sample.name === name);
    const { workbook } = await loadXlsx((await saveXlsx(made!)).bytes, name);
    expect(cellsOf(await openSample(name))).toEqual(cellsOf({ workbook }));
  });

  test("gets the expected report; a second run writes nothing and says the same", async () => {
    const sample = await openSample(name);
    const before = cellsOf(sample);
    const { published, written } = await validateSample(sample);
    const expected = JSON.parse(readFileSync(expectedFile(name), "utf8")) as Published;
    expect(JSON.parse(JSON.stringify(published))).toEqual(expected);

    const stopped = published.rows.length === 0;
    const changed = changes(before, cellsOf(sample));
    expect(changed.filter((place) => !isOurs(place, sample, published.sheet))).toEqual([]);
    expect(written.cells > 0).toBe(!stopped);
    expect(changed.length > 0).toBe(!stopped);

    const again = await validateSample(sample);
    expect(again.written.cells).toBe(0);
    expect(again.published).toEqual(published);
  });
});

/** In one of our columns beside the nominations, or on the sheet of the Director's list. */
function isOurs(place: string, { workbook }: Awaited<ReturnType<typeof openSample>>, list: string | null): boolean {
  const [sheetName = "", address = ""] = place.split("!");
  const sheet = workbook.sheets.find((one) => one.name === sheetName);
  if (sheet?.tables.some((table) => table.name === "XetDuyet")) return true;
  const letters = address.replace(/\d/gu, "");
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return sheetName === list && OWN.some((heading) => sheet?.rows.some((row) => row?.[column]?.value === heading));
}
