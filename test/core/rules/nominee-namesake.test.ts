import { nomineeNamesake } from "../../../src/core/rules/nominee-namesake";
import { testRule } from "../../support/testRule";

testRule(nomineeNamesake, {
  valid: [
    { name: "the same position, in another spelling", rows: [{}, { position: "CHUYÊN  VIÊN".normalize("NFD") }] },
    { name: "a blank position", rows: [{}, { position: null }] },
    {
      name: "another unit, award or name",
      rows: [
        {},
        { position: "B", unit: "Văn phòng" },
        { position: "C", award: "CA-CN" },
        { position: "D", nominee: "Lê An" },
      ],
    },
    { name: "an unknown award", rows: [{ award: "?a" }, { award: "?a", position: "B" }] },
    { name: "no column of positions", rows: [{}, {}], without: ["position"] },
  ],
  invalid: [
    {
      name: "two positions",
      rows: [{}, { position: "Trưởng phòng" }],
      findings: ["E2 namesake", "E3 namesake"],
      quoting: ["dòng 3", "dòng 2"],
    },
    {
      name: "a third without a position is not named",
      rows: [
        { position: "A" },
        { position: null },
        { position: "B", nominee: "NGUYỄN VĂN AN".normalize("NFD") },
        { position: "a" },
      ],
      stage: "registration",
      findings: ["E2 namesake", "E4 namesake", "E5 namesake"],
      quoting: ["dòng 4", "2, 5", "dòng 4"],
    },
  ],
});
