import { dateUnreadable } from "../../../src/core/rules/date-unreadable";
import { testRule } from "../../support/testRule";
import type { Content } from "../../support/cells";

const proposed = (proposedOn: Content) => ({ proposedOn });

testRule(dateUnreadable, {
  valid: [
    {
      name: "dates, typed and real",
      rows: [{}, proposed("5/11/2022"), proposed("29/2/2024"), proposed({ date: "31/12/2100" })],
    },
    { name: "a blank, a dash, an error value", rows: [proposed(null), proposed("–"), proposed({ error: "#VALUE!" })] },
    { name: "no such column", rows: [{}], without: ["proposedOn", "registeredOn"] },
    { name: "the ends: 1/1/1990 and 31/12/2100", rows: [proposed(32874), proposed(73415.9)] },
  ],
  invalid: [
    {
      name: "texts that are no day/month/year",
      rows: [
        "15/11/22",
        "15/13/2022",
        "31/02/2022",
        "29/02/2022",
        "0/11/2022",
        "15/11-2022",
        "15 /11/2022",
        "15/11/2022 7:5",
        "15/11/2022 7h",
        "11/15/2022",
        "2022/11/15",
        "tháng 11/2022",
        "ngày 15/11/2022",
        "hôm qua",
        "015/11/2022",
        "31/12/1989",
        "1/1/2101",
      ].map(proposed),
      findings: Array.from({ length: 17 }, (_, index) => `I${index + 2} unreadable`),
    },
    {
      name: "numbers that no campaign can mean, and truth values",
      rows: [2022, 0, -1, 32873, 73416, 20221115, true, false].map(proposed),
      findings: Array.from({ length: 8 }, (_, index) => `I${index + 2} unreadable`),
    },
    {
      name: "both columns, at the stage of registration",
      rows: [{ registeredOn: "28.4", proposedOn: "30.11" }],
      stage: "registration",
      findings: ["H2 unreadable", "I2 unreadable"],
    },
  ],
});
