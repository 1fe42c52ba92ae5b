import { readFileSync } from "node:fs";
import { allSamples } from "../../samples/all";
import { loadXlsx } from "../../workbench/xlsx/load";
import { saveXlsx } from "../../workbench/xlsx/save";
import { Book } from "../support/book";
import { foreignPlaces } from "../support/people";
import { expectedFile, openSample, validateSample, type Published } from "./validateSample";

const NAMES = allSamples().map(({ name }) => name);

describe.each(NAMES)("%s", (name) => {
  test("matches the data files; `npm run samples` writes it", async () => {
    const made = allSamples().find((sample) => sample.name === name);
    const { workbook } = await loadXlsx((await saveXlsx(made!)).bytes, name);
    expect((await openSample(name)).cells()).toEqual(new Book(workbook).cells());
  });

  test("gets the expected report, which `npm run samples:reports` writes; a second run writes nothing and reports the same", async () => {
    const sample = await openSample(name);
    const before = sample.cells();
    const { published, ids, written } = await validateSample(sample);
    const expected = JSON.parse(readFileSync(expectedFile(name), "utf8")) as Published;
    expect(JSON.parse(JSON.stringify(published))).toEqual(expected);

    const stopped = published.rows.length === 0;
    const changed = sample.changesSince(before);
    expect(foreignPlaces(sample, published.sheet, changed)).toEqual([]);
    expect(written.cells > 0).toBe(!stopped);
    expect(changed.length > 0).toBe(!stopped);

    const again = await validateSample(sample);
    expect(again.written.cells).toBe(0);
    expect(again.published).toEqual(published);
    expect(again.ids).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
