import { isOfGroup } from "../../../src/core/report/report";
import { RULES } from "../../../src/core/rules/index";

test("only the quota has one message for every nomination of an award", () => {
  expect(RULES.filter((rule) => isOfGroup({ rule: rule.id })).map(({ id }) => id)).toEqual(["quota-exceeded"]);
});
