import { achievementOfEarlierAward } from "../../../src/core/rules/achievement-of-earlier-award";
import type { Content } from "../../support/cells";
import { VALID } from "../../support/nominations";
import { testRule } from "../../support/testRule";

const AWARD = "Giấy khen của Giám đốc Sở Thông tin và Truyền thông";
const TEXT = String(VALID.achievement);

const earlier = (achievement: Content, about: { nominee?: Content; subject?: Content; unit?: Content } = {}) => {
  const { nominee = "Nguyễn Văn An", subject = "Cá nhân", unit = "Văn phòng" } = about;
  return [2021, AWARD, subject, nominee, unit, "12/QĐ-STTTT", achievement];
};

testRule(achievementOfEarlierAward, {
  valid: [
    { name: "no table of earlier awards", rows: [{}] },
    { name: "another achievement", history: [earlier(`${TEXT} và tại khu dân cư`)] },
    { name: "of another nominee", history: [earlier(TEXT, { nominee: "Lê Bình" })] },
    { name: "of another subject", history: [earlier(TEXT, { subject: "Tập thể" })] },
    { name: "blank names", rows: [{ nominee: null }], history: [earlier(TEXT, { nominee: null })] },
    {
      name: "29 letters say too little",
      rows: [{ achievement: "a".repeat(29) }],
      history: [earlier("a".repeat(29))],
    },
    { name: "while units only register", stage: "registration", history: [earlier(TEXT)] },
    {
      name: "checks outside the plan are off",
      plan: { lines: { "Kiểm tra ngoài kế hoạch": "Không" } },
      history: [earlier(TEXT)],
    },
  ],
  invalid: [
    {
      name: "the same text, in another unit then",
      history: [earlier(TEXT)],
      findings: ["Q2 rewarded"],
      quoting: [`năm 2021, ${AWARD} (Quyết định số 12/QĐ-STTTT)`],
    },
    {
      name: "more earlier awards than a line holds",
      history: Array.from({ length: 12 }, () => earlier(TEXT)),
      findings: ["Q2 rewarded"],
      quoting: [`năm 2021, ${AWARD} (Quyết định số 12/QĐ-STTTT); và 10 lần khác`],
    },
    {
      name: "30 letters, in other case, spacing and Unicode form",
      rows: [{ achievement: "Đ".repeat(15) + "ủ".repeat(15) }],
      history: [earlier(` ${"đ".repeat(15)}${"Ủ".repeat(15)}. `.normalize("NFD"))],
      findings: ["Q2 rewarded"],
    },
  ],
});
