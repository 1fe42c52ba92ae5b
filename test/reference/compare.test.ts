import { differences } from "./compare";
import type { ReferenceReport, ReferenceRow } from "./types";
import { runs } from "../support/lane";

/** `RUNS=10000 npx jest test/reference/compare` tries more; `FROM=5001` leaves out those before. */
const FIRST = Number(process.env["FROM"] ?? 1);
const LAST = runs(20, 1_000);
/** These contain everything of `LATER`. */
const MANY = 45;

const hasReturned = ({ held, id }: ReferenceRow): boolean => id !== null && id !== held;
const isOtherNomination = ({ held, id, findings }: ReferenceRow): boolean =>
  held !== null && id === null && !findings.some(({ rule }) => rule === "id-copied");

/** What people do after the first check. */
const LATER: Record<string, (report: ReferenceReport) => boolean> = {
  "a change after a decision": ({ rows }) =>
    rows.some(({ findings }) => findings.some(({ rule }) => rule === "changed-after-decision")),
  "an id that returns to its nomination": ({ rows }) => rows.some(hasReturned),
  "another nomination over a decided one": ({ rows }) => rows.some(isOtherNomination),
  "a nomination that is gone": ({ list }) => list.rows.some(({ state }) => state === "withdrawn"),
  "a copied row of the list": ({ list }) => list.rows.some(({ state }) => state === "same id"),
  "somebody's own row of the list": ({ list }) => list.rows.some(({ state }) => state === "own"),
  "later nominations": ({ list }) => list.rows.length > 0 && list.appended.length > 0,
  "a list that can't be read": ({ sheetFindings }) => sheetFindings.some(({ rule }) => rule === "summary-damaged"),
};

test(
  `the add-in and an independent reading of the contract agree on the random workbooks ${FIRST} to ${LAST}`,
  async () => {
    const found: string[] = [];
    const seen = new Set<string>();
    for (let seed = FIRST; seed <= LAST && found.length < 20; seed++)
      found.push(
        ...(await differences(seed, (report) => {
          for (const [name, occurs] of Object.entries(LATER)) if (occurs(report)) seen.add(name);
        })),
      );
    expect(found).toEqual([]);
    if (FIRST === 1 && LAST >= MANY) expect([...seen].sort()).toEqual(Object.keys(LATER).sort());
  },
  60_000 + LAST * 2_000,
);
