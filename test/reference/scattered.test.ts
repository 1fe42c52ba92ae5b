import fc from "fast-check";
import { differencesOn } from "./compare";
import { scattered } from "./generate/scattered";

/** `RUNS=3000 npx jest test/reference/scattered` tries more. */
const RUNS = Number(process.env["RUNS"] ?? 25);

test("they agree where words of any column stand in any other", async () => {
  await fc.assert(
    fc.asyncProperty(scattered, async (workbook) => {
      expect(await differencesOn(workbook)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
}, 600_000);
