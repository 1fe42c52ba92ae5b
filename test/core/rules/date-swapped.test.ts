import { dateSwapped } from "../../../src/core/rules/date-swapped";
import { testRule } from "../../support/testRule";
import { NOTHING } from "../../support/nominations";

const date = (date: string) => ({ registeredOn: { date } });

/** On a US machine 25/4/2022 stays text, and 4/5/2022 becomes the 5th of April. */
const MIXED = { registeredOn: "25/4/2022" };

testRule(dateSwapped, {
  valid: [
    { name: "no text in the column", rows: [date("05/04/2022")] },
    { name: "texts with both numbers up to 12 tell nothing", rows: [{ registeredOn: "5/4/2022" }, date("05/04/2022")] },
    {
      name: "a text of another form tells nothing",
      rows: [{ registeredOn: "2022-04-25" }, { registeredOn: "ngày 25 tháng 4 năm 2022" }, date("05/04/2022")],
    },
    {
      name: "a text that is a day in neither order tells nothing",
      rows: [{ registeredOn: "31/11/2022" }, date("05/04/2022")],
    },
    { name: "a day above 12", rows: [MIXED, date("13/04/2022")] },
    { name: "day and month alike", rows: [MIXED, date("05/05/2022")] },
    { name: "in time either way", rows: [MIXED, date("02/04/2022"), date("03/02/2022")] },
    { name: "late either way", rows: [MIXED, date("06/07/2022")] },
    { name: "the text in the other column", rows: [{ ...date("05/04/2022"), proposedOn: "15/11/2022" }] },
    { name: "the text in a row that is no nomination", rows: [{ ...NOTHING, ...MIXED }, date("05/04/2022")] },
    {
      name: "an exclusive deadline on the very day",
      rows: [MIXED, date("04/05/2022"), date("05/04/2022")],
      plan: { lines: { "Hạn đăng ký thi đua": { date: "05/04/2022" }, "Ngày ban hành": { date: "01/03/2022" } } },
    },
  ],
  invalid: [
    {
      name: "swapping would make it late",
      rows: [MIXED, date("05/04/2022")],
      findings: ["H3 swapped"],
      quoting: ["04/05/2022"],
      fixes: [],
    },
    {
      name: "swapping would make it in time",
      rows: [MIXED, date("04/05/2022")],
      findings: ["H3 swapped"],
      quoting: ["05/04/2022"],
    },
    {
      name: "an inclusive deadline on the very day",
      rows: [MIXED, date("04/05/2022"), date("05/04/2022")],
      plan: {
        lines: {
          "Hạn đăng ký thi đua": { date: "05/04/2022" },
          "Cách tính hạn đăng ký": "Hết ngày",
          "Ngày ban hành": { date: "01/03/2022" },
        },
      },
      findings: ["H3 swapped", "H4 swapped"],
    },
    {
      name: "an acceptance changes nothing; any number that reads as a date; a time in the text",
      rows: [{ registeredOn: "4/25/2022 8:00" }, { registeredOn: 44656, lateAcceptance: "Giám đốc đồng ý ngày 02/5" }],
      findings: ["H3 swapped"],
    },
    {
      name: "the proposal's deadline, texts with stops, at the stage of registration",
      rows: [
        { proposedOn: "30.11.2022" },
        { proposedOn: { date: "12/11/2022" } },
        { proposedOn: { date: "10/09/2022" } },
        { proposedOn: { date: "11/12/2022" } },
      ],
      stage: "registration",
      findings: ["I3 swapped", "I5 swapped"],
    },
    {
      name: "the proposal's deadline on the very day, inclusive",
      rows: [
        { proposedOn: "30.11.2022" },
        { proposedOn: { date: "05/04/2022" } },
        { proposedOn: { date: "04/05/2022" } },
      ],
      plan: { lines: { "Hạn đề nghị khen thưởng": { date: "05/04/2022" } } },
      findings: ["I3 swapped", "I4 swapped"],
    },
    {
      name: "the unreadable text 12/31/2022 tells, too",
      rows: [{ proposedOn: "12-31-2022" }, { proposedOn: { date: "12/11/2022" } }],
      findings: ["I3 swapped"],
    },
  ],
});
