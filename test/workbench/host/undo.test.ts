import { editsBy } from "../../../workbench/host/edits";
import type { HostOptions } from "../../../workbench/host";
import { loadOffice } from "../../../workbench/node/office";
import { failure, session, type Session } from "./support";

const opened = (options: HostOptions = {}): Session =>
  session({ S: [["a"]], T: [["t"]] }, { apiLevel: "1.20", undo: "kept", ...options });

const steps = ({ host }: Session): number => host.state.undo.steps;
const cell = ({ sheet }: Session) => sheet("S").rows[0]?.[0]?.value;

const write = ({ run }: Session, ...values: string[]) =>
  run(async (context) => {
    for (const value of values) {
      context.workbook.worksheets.getItem("S").getRange("A1").values = [[value]];
      await context.sync();
    }
  });

const group = ({ host }: Session, ...steps: ((context: Excel.RequestContext) => void)[]) =>
  loadOffice(host).Excel.run({ mergeUndoGroup: true }, async (context) => {
    for (const step of steps) {
      step(context);
      await context.sync();
    }
  });

const writes = (value: string) => (context: Excel.RequestContext) => {
  context.workbook.worksheets.getItem("S").getRange("A1").values = [[value]];
};

it("keeps one step for each request that changed something, and undoes them one by one", async () => {
  const excel = opened();
  await write(excel, "b", "c", "c");
  expect(steps(excel)).toBe(2);
  const edits = editsBy(excel.host, "user");
  edits.undo();
  expect(cell(excel)).toBe("b");
  edits.undo();
  expect([cell(excel), edits.undo()]).toEqual(["a", false]);
  edits.redo();
  expect([cell(excel), excel.host.state.undo.canRedo]).toEqual(["b", true]);
  await write(excel, "d");
  expect([edits.redo(), steps(excel)]).toEqual([false, 2]);
});

it("keeps one step for all requests of a group, and separate steps for groups", async () => {
  const excel = opened();
  await group(excel, writes("b"), writes("c"));
  await group(excel, writes("d"));
  expect(steps(excel)).toBe(2);
  editsBy(excel.host, "user").undo();
  expect(cell(excel)).toBe("c");
});

it("keeps no steps for edits of coauthors", () => {
  const excel = opened();
  editsBy(excel.host, "coauthor").setCell("S", "A1", "b");
  expect(steps(excel)).toBe(0);
});

type Act = (context: Excel.RequestContext) => void;
const CLEARING: [name: string, act: Act, platforms: string[]][] = [
  ["Worksheet.delete", ({ workbook }) => workbook.worksheets.getItem("T").delete(), ["web", "desktop"]],
  [
    "WorksheetProtection.protect",
    ({ workbook }) => workbook.worksheets.getItem("T").protection.protect(),
    ["web", "desktop"],
  ],
  ["Worksheet.name", ({ workbook }) => void (workbook.worksheets.getItem("T").name = "U"), ["desktop"]],
  ["WorksheetCollection.add", ({ workbook }) => void workbook.worksheets.add("U"), ["desktop"]],
  [
    "Range.getMergedAreasOrNullObject",
    ({ workbook }) =>
      void workbook.worksheets.getItem("S").getRange("A1:B2").getMergedAreasOrNullObject().load("address"),
    ["desktop"],
  ],
];

describe.each(["web", "desktop"] as const)("in Excel, %s", (platform) => {
  it.each(CLEARING)(
    "%s clears undo steps where Microsoft's table or a report lists it",
    async (_member, act, platforms) => {
      const excel = opened({ platform });
      await write(excel, "b");
      await excel.run(async (context) => {
        act(context);
        await context.sync();
      });
      expect(steps(excel) === 0).toBe(platforms.includes(platform));
    },
  );

  it.each(CLEARING)("%s is refused in a group, after what came before it", async (member, act, platforms) => {
    const excel = opened({ platform });
    const isRefused = platforms.includes(platform);
    const both: Act = (context) => {
      writes("b")(context);
      act(context);
    };
    if (!isRefused) await group(excel, both);
    else
      expect(await failure(group(excel, both))).toMatchObject({
        code: "UndoNotSupported",
        debugInfo: { errorLocation: member },
      });
    expect(cell(excel)).toBe("b");
  });
});

it("is cleared when an add-in writes, before ExcelApi 1.19", async () => {
  const excel = opened({ apiLevel: "1.18" });
  editsBy(excel.host, "user").setCell("S", "A1", "b");
  expect(steps(excel)).toBe(1);
  await write(excel, "b");
  expect(steps(excel)).toBe(1);
  await write(excel, "c");
  expect(steps(excel)).toBe(0);
});
