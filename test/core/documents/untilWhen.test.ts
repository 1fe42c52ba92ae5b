import { untilWhen } from "../../../src/core/documents/wording";
import { BUILT_IN_PLAN } from "../../../src/core/plan/builtIn";
import { serial } from "../../support/cells";

test.each<[string, boolean, string]>([
  ["30/11/2022", true, "Đề nghị đơn vị hoàn thiện, gửi lại Văn phòng chậm nhất ngày 30/11/2022."],
  [
    "30/11/2022",
    false,
    "Thời hạn đề nghị khen thưởng đã hết ngày 29/11/2022; đề nghị đơn vị khẩn trương hoàn thiện, gửi lại Văn phòng.",
  ],
  [
    "01/12/2022",
    true,
    "Thời hạn đề nghị khen thưởng đã hết ngày 30/11/2022; đề nghị đơn vị khẩn trương hoàn thiện, gửi lại Văn phòng.",
  ],
])("on %s (its own day counts: %s): %s", (today, proposalInclusive, expected) => {
  expect(untilWhen({ ...BUILT_IN_PLAN, proposalInclusive }, serial(today))).toBe(expected);
});
