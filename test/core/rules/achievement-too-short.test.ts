import { achievementTooShort } from "../../../src/core/rules/achievement-too-short";
import { testRule } from "../../support/testRule";

const letters = (count: number) => "ế".repeat(count);

testRule(achievementTooShort, {
  valid: [
    { name: "exactly 30 letters", rows: [{ achievement: letters(30) }] },
    {
      name: "30 letters, decomposed and spaced",
      rows: [{ achievement: letters(30).normalize("NFD").replace(/(e)/gu, " $1") }],
    },
    { name: "blank has a rule of its own", rows: [{ achievement: null }, { achievement: "…" }] },
    { name: "while units only register", rows: [{ achievement: "Tốt" }], stage: "registration" },
    { name: "an error value", rows: [{ achievement: { error: "#N/A" } }] },
    { name: "no such column", rows: [{}], without: ["achievement"] },
  ],
  invalid: [
    { name: "29 letters", rows: [{ achievement: letters(29) }], findings: ["Q2 short"], quoting: ["29"] },
    {
      name: "marks of decomposed text are no letters",
      rows: [{ achievement: letters(29).normalize("NFD") }],
      findings: ["Q2 short"],
      quoting: ["29"],
    },
    {
      name: "digits and punctuation are no letters",
      rows: [{ achievement: `${letters(29)} 1234567890 !!!` }],
      findings: ["Q2 short"],
    },
    {
      name: "a number, a truth value",
      rows: [{ achievement: 12345 }, { achievement: true }],
      findings: ["Q2 short", "Q3 short"],
    },
  ],
});
