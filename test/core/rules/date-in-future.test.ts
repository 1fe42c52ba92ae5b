import { dateInFuture } from "../../../src/core/rules/date-in-future";
import { testRule } from "../../support/testRule";

testRule(dateInFuture, {
  valid: [
    { name: "today, with a time", rows: [{ proposedOn: { date: "15/11/2022", time: 0.9 } }], today: "15/11/2022" },
    { name: "no date", rows: [{ registeredOn: null, proposedOn: "31/02/2030" }], today: "01/01/2022" },
  ],
  invalid: [
    { name: "tomorrow", rows: [{}], today: "14/11/2022", findings: ["I2 future"] },
    {
      name: "typed as text, both columns, at the stage of registration",
      rows: [{ registeredOn: "20/4/2022" }],
      today: "01/01/2022",
      stage: "registration",
      findings: ["H2 future", "I2 future"],
    },
  ],
});
