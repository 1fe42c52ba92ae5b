import { BUILT_IN_PLAN } from "../../../src/core/plan/builtIn";
import { NO_UNITS, type Plan, type Units } from "../../../src/core/plan/plan";
import { exampleOf } from "../../../src/core/nominations/exampleOf";

const DEPARTMENT = "Giấy khen của Giám đốc Sở Thông tin và Truyền thông";
const UNITS: Units = {
  ...NO_UNITS,
  known: true,
  list: [{ name: "Thanh tra Sở", aliases: [], registeredOn: null, registeredCell: null, hasMinutes: false }],
};
const office = { plan: BUILT_IN_PLAN, units: UNITS };

test("examples are in the words and days of the plan and the unit list", () => {
  expect(exampleOf("unit", office, null)).toBe("Thanh tra Sở");
  expect(exampleOf("unit", { ...office, units: NO_UNITS }, null)).toBe("Phòng Công nghệ thông tin");
  expect(exampleOf("nominee", office, "collective")).toBe("Thanh tra Sở");
  expect(exampleOf("nominee", office, null)).toBe("Nguyễn Văn An");
  expect(exampleOf("registeredOn", office, null)).toBe("27/04/2022");
  expect(exampleOf("proposedOn", office, null)).toBe("30/11/2022");
  expect(exampleOf("criterion:CN1", office, null)).toBe("Đạt");
  expect(exampleOf("discipline", office, null)).toBe("Không");
});

test("an award that is given to the subject, and can be checked where there is one", () => {
  expect(exampleOf("award", office, null)).toBe(DEPARTMENT);
  const police: Plan = { ...BUILT_IN_PLAN, criteria: [], awards: BUILT_IN_PLAN.awards.slice(0, 2) };
  expect(exampleOf("award", { ...office, plan: police }, "individual")).toBe("Giấy khen của Giám đốc Công an tỉnh");
  const named: Plan = {
    ...BUILT_IN_PLAN,
    awards: BUILT_IN_PLAN.awards.slice(2).map((award) => ({ ...award, name: `Tên ${award.code}` })),
  };
  for (const [subject, name] of [
    ["individual", "Tên STTTT-CN"],
    ["collective", "Tên STTTT-TT"],
    [null, "Tên STTTT-TT"],
  ] as const)
    expect(exampleOf("award", { ...office, plan: named }, subject)).toBe(name);
  const onlyCollectives: Plan = {
    ...BUILT_IN_PLAN,
    awards: BUILT_IN_PLAN.awards.filter(({ code }) => code === "STTTT-TT"),
  };
  expect(exampleOf("award", { ...office, plan: onlyCollectives }, "individual")).toBe(DEPARTMENT);
  expect(exampleOf("award", { ...office, plan: { ...BUILT_IN_PLAN, awards: [] } }, null)).toBe("");
});
