import { untilWhen } from "../../../src/core/papers/untilWhen";
import { BUILT_IN_PLAN } from "../../../src/core/plan/builtIn";
import { serial } from "../../support/cells";

test.each<[string, boolean, string]>([
  ["30/11/2022", true, "Ngày cuối còn trong hạn đề nghị là 30/11/2022."],
  ["30/11/2022", false, "Hạn đề nghị đã qua (ngày cuối 29/11/2022), đề nghị đơn vị hoàn thành sớm nhất."],
  ["01/12/2022", true, "Hạn đề nghị đã qua (ngày cuối 30/11/2022), đề nghị đơn vị hoàn thành sớm nhất."],
])("on %s (its own day counts: %s): %s", (today, proposalInclusive, expected) => {
  expect(untilWhen({ ...BUILT_IN_PLAN, proposalInclusive }, serial(today))).toBe(expected);
});
