import { unitAlias } from "../../../src/core/rules/unit-alias";
import { testRule } from "../../support/testRule";

const units = [["Phòng Công nghệ thông tin", "CNTT; P. CNTT", "", ""]];

testRule(unitAlias, {
  valid: [
    {
      name: "the name itself, in any spelling",
      rows: [{}, { unit: "phòng CÔNG nghệ thông  tin".normalize("NFD") }],
      units,
    },
    { name: "no list, unknown, blank", rows: [{ unit: "CNTT" }] },
    { name: "not in the list", rows: [{ unit: "Văn phòng" }, { unit: null }], units },
  ],
  invalid: [
    {
      name: "another name, with a fix",
      rows: [{ unit: "CNTT" }, { unit: " p.  cntt " }],
      units,
      findings: ["G2 alias", "G3 alias"],
      fixes: ["Phòng Công nghệ thông tin", "Phòng Công nghệ thông tin"],
    },
    {
      name: "no fix where the cell holds a formula",
      rows: [{ unit: { formula: "=X1", result: "CNTT" } }],
      units,
      findings: ["G2 alias"],
      fixes: [],
    },
  ],
});
