import { isAboutAward, leftOutColumns } from "../../../src/core/report/report";
import { RULES } from "../../../src/core/rules/index";

test("only the quota has one message for every nomination of an award", () => {
  expect(RULES.filter((rule) => isAboutAward({ rule: rule.id })).map(({ id }) => id)).toEqual(["quota-exceeded"]);
});

describe("columns without which something was not checked", () => {
  const left = (...missing: string[]) =>
    leftOutColumns({ checksLeftOut: missing.map((item) => ({ rule: "r", missing: item })) });

  it.each<[string, string[], string[], boolean]>([
    ["nothing", [], [], false],
    ["a column that two rules read, once", ["Chức vụ", "Chức vụ"], ["Chức vụ"], false],
    ["the minutes of a list of units that is there", ["Biên bản họp xét"], ["Biên bản họp xét"], false],
    ["no list of units, and what it would hold", ["Biên bản họp xét", "Đơn vị", "Chức vụ"], ["Chức vụ"], true],
  ])("%s", (_name, missing, columns, lacksUnits) => {
    expect(left(...missing)).toEqual({ columns, lacksUnits });
  });
});
