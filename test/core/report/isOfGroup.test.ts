import { isOfGroup } from "../../../src/core/report/report";
import { RULES } from "../../../src/core/rules/index";

test("only the quota says the same of every nomination of an award", () => {
  expect(RULES.filter((rule) => isOfGroup({ rule: rule.id })).map(({ id }) => id)).toEqual(["quota-exceeded"]);
});
