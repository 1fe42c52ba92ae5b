import { dateAsText } from "../../../src/core/rules/date-as-text";
import { testRule } from "../../support/testRule";

const proposed = (proposedOn: string) => ({ proposedOn });

testRule(dateAsText, {
  valid: [
    { name: "real dates, with and without a time", rows: [{}, { proposedOn: { date: "15/11/2022", time: 0.5 } }] },
    { name: "a number in the format General", rows: [{ proposedOn: 44895 }] },
    { name: "a text that is no date has a rule of its own", rows: [proposed("31/02/2022"), proposed("15/11/22")] },
    { name: "blank and error", rows: [{ proposedOn: "-" }, { proposedOn: { error: "#N/A" } }] },
    { name: "two such columns count as none", rows: [proposed("15/11/2022")], extra: [["Ngày gửi", null]] },
  ],
  invalid: [
    {
      name: "every accepted form",
      rows: [
        "5/11/2022",
        "05-11-2022",
        "5.11.2022",
        "ngày 5 tháng 11 năm 2022",
        "NGÀY 05 THÁNG 11 NĂM 2022".normalize("NFD"),
        "2022-11-05",
        "2022-11-5",
        " 5/11/2022\u00a0",
        "\u200b5/11/2022",
        "5/11/2022 7:05",
        "05/11/2022 17:05:59",
        "2022-11-05 00:00:00",
      ].map(proposed),
      findings: Array.from({ length: 12 }, (_, index) => `I${index + 2} asText`),
      fixes: Array<string>(12).fill("05/11/2022"),
    },
    {
      name: "both columns, at the stage of registration",
      rows: [{ registeredOn: "20/4/2022", proposedOn: "15/11/2022" }],
      stage: "registration",
      findings: ["H2 asText", "I2 asText"],
      fixes: ["20/04/2022", "15/11/2022"],
    },
    {
      name: "no fix where the cell holds a formula",
      rows: [{ proposedOn: { formula: "=X1", result: "5/11/2022" } }],
      findings: ["I2 asText"],
      fixes: [],
    },
    {
      name: "the ends of what a campaign can mean",
      rows: [proposed("1/1/1990"), proposed("31/12/2100")],
      findings: ["I2 asText", "I3 asText"],
    },
  ],
});
