import { textWrongLetter } from "../../../src/core/rules/text-wrong-letter";
import { testRule } from "../../support/testRule";

testRule(textWrongLetter, {
  valid: [
    { name: "as Vietnamese is written", rows: [{ nominee: "Đặng Văn Đức" }, { nominee: "Đỗ Ẩn".normalize("NFD") }] },
    { name: "a name in another alphabet", rows: [{ nominee: "Анна" }] },
    { name: "other columns", rows: [{ achievement: "Ðạt nhiều thành tích trong phong trào thi đua yêu nước" }] },
    { name: "é of TCVN3", rows: [{ position: "Chuyªn viªn, k¸t kÐt" }] },
    { name: "blank and error", rows: [{ nominee: null, unit: { error: "#N/A" } }] },
  ],
  invalid: [
    {
      name: "in each of the four columns",
      rows: [{ award: "Giấy khеn", nominee: "Ðặng Văn Bình", position: "Ðội trưởng", unit: "Văn phòng Ðảng ủy" }],
      findings: ["E2 wrong", "G2 wrong", "F2 wrong", "C2 wrong"],
      fixes: ["Đặng Văn Bình", "Văn phòng Đảng ủy", "Đội trưởng", "Giấy khen"],
      quoting: ['Chữ "Ð" chỉ trông giống chữ "Đ"'],
    },
    {
      name: "no fix where the cell holds a formula",
      rows: [{ nominee: { formula: "=X1", result: "Ðặng An" } }],
      findings: ["E2 wrong"],
      fixes: [],
    },
  ],
});
