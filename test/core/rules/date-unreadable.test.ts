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
      name: "what is wrong: the day, the year, or everything",
      rows: ["31/11/2022", "31/12/1989", "hôm qua", "30/11/2022 7h30", "30/11/2022."].map(proposed),
      findings: [2, 3, 4, 5, 6].map((row) => `I${row} unreadable`),
      quoting: [
        'Ngày "31/11/2022" không có thật. ',
        'Ngày "31/12/1989" ngoài các năm 1990–2100. ',
        '"hôm qua" không phải là ngày. ',
        'Ô ghi thêm chữ ngoài ngày: "30/11/2022 7h30". ',
        'Ô ghi thêm chữ ngoài ngày: "30/11/2022.". ',
      ],
    },
    {
      name: "2022 typed into a cell for dates",
      rows: [proposed({ date: "14/07/1905" })],
      findings: ["I2 unreadable"],
      quoting: ['Ngày "14/07/1905" ngoài các năm 1990–2100. '],
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
