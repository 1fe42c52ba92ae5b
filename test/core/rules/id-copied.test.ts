import { idCopied } from "../../../src/core/rules/id-copied";
import { testRule } from "../../support/testRule";
import { NOTHING } from "../../support/nominations";
import { idOf, seen } from "../../support/seen";

const id = idOf(0);

testRule(idCopied, {
  valid: [
    { name: "an id each, or none", rows: [{ id }, { id: idOf(1) }, {}] },
    {
      name: "a text that is no id of ours",
      rows: [{ id }, { id: "x" }, { id: "x" }, { id: "HS-1O0I2L" }, { id: "HS-1O0I2L" }],
    },
    { name: "the second holder is a blank row", rows: [{ id }, { ...NOTHING, id }, {}] },
  ],
  invalid: [
    {
      name: "the upper keeps it",
      rows: [{ id }, { id, nominee: "B" }, { id, nominee: "C" }],
      findings: ["B3 copied", "B4 copied"],
      quoting: [id, id],
    },
    {
      name: "the one that the Director saw keeps it",
      rows: [{ id, nominee: "Lê Bình" }, { id }],
      decisions: [{ "Mã đề nghị": id, "Ý kiến Giám đốc": "Duyệt", "Dấu vết": seen() }],
      findings: ["B2 copied"],
    },
  ],
});
