import { differences } from "./compare";
import type { ReferenceReport, ReferenceRow } from "./types";

const isTakenBack = ({ held, id }: ReferenceRow): boolean => id !== null && id !== held;
const isAnother = ({ held, id, findings }: ReferenceRow): boolean =>
  held !== null && id === null && !findings.some(({ rule }) => rule === "id-copied");

const wanted: Record<string, (report: ReferenceReport) => boolean> = {
  "a change after a decision": ({ rows }) =>
    rows.some(({ findings }) => findings.some(({ rule }) => rule === "changed-after-decision")),
  "an id taken back": ({ rows }) => rows.some(isTakenBack),
  "another nomination over a decided one": ({ rows }) => rows.some(isAnother),
  "a nomination that is gone": ({ list }) => list.rows.some(({ state }) => state === "withdrawn"),
  "a copied row of the list": ({ list }) => list.rows.some(({ state }) => state === "same id"),
  "somebody's own row of the list": ({ list }) => list.rows.some(({ state }) => state === "own"),
  "later nominations": ({ list }) => list.rows.length > 0 && list.appended.length > 0,
  "a list that can't be read": ({ sheetFindings }) => sheetFindings.some(({ rule }) => rule === "summary-damaged"),
};

test("what people do after the first run really occurs", async () => {
  const seen = new Set<string>();
  for (let seed = 1; seed <= 80; seed++)
    await differences(seed, (report) => {
      for (const [name, occurs] of Object.entries(wanted)) if (occurs(report)) seen.add(name);
    });
  expect([...seen].sort()).toEqual(Object.keys(wanted).sort());
}, 600_000);
