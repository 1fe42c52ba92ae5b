import { nomineeNearMatch } from "../../../src/core/rules/nominee-near-match";
import { testRule } from "../../support/testRule";

testRule(nomineeNearMatch, {
  valid: [
    { name: "equal after folding", rows: [{ nominee: "Lê Hòa" }, { nominee: "lê  hoà".normalize("NFD") }] },
    {
      name: "another unit or subject",
      rows: [
        { nominee: "Lê Hoa" },
        { nominee: "Lê Hòa", unit: "Văn phòng" },
        { nominee: "Lê Hóa", subject: "Tập thể" },
      ],
    },
    { name: "another letter", rows: [{ nominee: "Lê Hoa" }, { nominee: "Lê Hoan" }] },
    {
      name: "blank unit",
      rows: [
        { nominee: "Lê Hoa", unit: null },
        { nominee: "Lê Hòa", unit: null },
      ],
    },
  ],
  invalid: [
    {
      name: "another tone, no marks",
      rows: [{ nominee: "Lê Hoa" }, { nominee: "Lê Hòa" }, { nominee: "Le Hoa" }],
      findings: ["E2 nearMatch", "E3 nearMatch", "E4 nearMatch"],
      quoting: ["3, 4"],
    },
    {
      name: "past five rows the others are counted, those of the same spelling aside",
      rows: [{ nominee: "Lê Hoa" }, ...Array.from({ length: 7 }, () => ({ nominee: "Lê Hòa" })), { nominee: "Lê Hoa" }],
      findings: [2, 3, 4, 5, 6, 7, 8, 9, 10].map((row) => `E${row} nearMatch`),
      quoting: ["3, 4, 5, 6, 7 và 2 dòng khác", "2, 10"],
    },
    {
      name: "d and đ, whatever the award and form",
      rows: [{ nominee: "Dỗ Đức" }, { nominee: "ĐỖ ĐỨC".normalize("NFD"), award: "CA-CN" }],
      stage: "registration",
      findings: ["E2 nearMatch", "E3 nearMatch"],
    },
  ],
});
