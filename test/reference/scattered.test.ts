import fc from "../support/fastCheck";
import { differencesOn } from "./compare";
import { scattered } from "./generate/scattered";
import { runs } from "../support/lane";

const RUNS = runs(8, 300);

test("they agree if words of any column are in any other column", async () => {
  await fc.assert(
    fc.asyncProperty(scattered, async (workbook) => {
      expect(await differencesOn(workbook)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
