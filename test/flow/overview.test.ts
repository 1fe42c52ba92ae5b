import { BUILT_IN_PLAN } from "../../src/core/plan/builtIn";
import type { Overview } from "../../src/core/overview";
import { readOverview } from "../../src/flows/readOverview";
import { HostError } from "../../src/excel/hostError";
import { open, plain, standard, type Opened } from "../support/flow";

async function overview(opened: Opened): Promise<Overview & { syncs: number }> {
  const { answer, syncs } = await opened.inExcel(readOverview);
  return { ...answer, syncs };
}

it("reads plan, stage, deadlines and units in one small round trip, and changes nothing", async () => {
  const opened = open(standard());
  const before = opened.model();
  const seen = await overview(opened);
  expect(seen.plan).toMatchObject({ source: "workbook", number: "27/KH-STTTT", stage: "nomination" });
  expect(seen.plan?.proposalDeadline).toBe(BUILT_IN_PLAN.proposalDeadline);
  expect(seen.units).toContain("Thanh tra Sở");
  expect(seen).toMatchObject({ faults: [], nominations: "named", lacksTables: false, readOnly: false, syncs: 1 });
  expect(opened.host.counters.responseBytes).toBeLessThan(40_000);
  expect(opened.model()).toEqual(before);
});

it("names the built-in plan when the workbook has none", async () => {
  const seen = await overview(open(plain({ "Theo dõi": [["chào"]] })));
  expect(seen.plan).toBe(BUILT_IN_PLAN);
  expect(seen).toMatchObject({ units: [], lacksTables: true });
});

it("returns the plan's faults instead of a plan", async () => {
  const opened = open(standard());
  opened.type("KeHoach", 5, "Giá trị", "hôm nào");
  const seen = await overview(opened);
  expect(seen.plan).toBeNull();
  expect(seen.faults.map(({ rule, cell }) => [rule, cell])).toEqual([["plan-invalid", expect.any(String)]]);
});

it.each<[string, Parameters<typeof plain>[0], Overview["nominations"]]>([
  ["nothing at all", { Sheet1: [] }, "none"],
  ["a sheet of another name", { "Theo dõi": [["Họ và tên"]] }, "possible"],
  ["the sheet by its name", { Sheet1: [], "đề  nghị": [["Họ và tên"]] }, "named"],
])("looks for nominations by names alone: %s", async (_name, sheets, nominations) => {
  expect((await overview(open(plain(sheets)))).nominations).toBe(nominations);
});

it("does not take the Office's sheets for nominations", async () => {
  const workbook = standard();
  workbook.sheets = workbook.sheets.filter(({ name }) => name !== "Đề nghị");
  workbook.activeSheetId = workbook.sheets[0]?.id ?? "";
  expect((await overview(open(workbook))).nominations).toBe("none");
});

it("detects a read-only workbook", async () => {
  const opened = open(standard());
  opened.workbook.readOnly = true;
  expect((await overview(opened)).readOnly).toBe(true);
});

it("fails with the kind of failure", async () => {
  const opened = open(standard(), { faults: [{ sync: 0, at: "request", code: "ServiceNotAvailable" }] } as never);
  await expect(overview(opened)).rejects.toEqual(expect.any(HostError));
});
