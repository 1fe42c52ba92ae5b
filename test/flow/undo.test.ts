import { previewCheck } from "../../src/flows/previewCheck";
import { copyWorkbook } from "../../workbench/host/copy";
import { sameWorkbook } from "../../workbench/host/undo/sameWorkbook";
import { UNSUPPORTED, type Platform } from "../../workbench/host/undo/unsupported";
import { OPERATIONS } from "../support/operations";
import { open, plain, standard, TODAY, type Opened } from "../support/flow";
import { allSamples } from "../../samples/all";
import { openSample } from "../samples/validateSample";

/** A current Excel in which somebody has typed something far from the lists that Ctrl+Z can undo. */
function today(opened: Opened, platform: Platform): Opened {
  Object.assign(opened.host.options, { apiLevel: "1.20", undo: "kept", platform });
  opened.edits.hideColumns(opened.workbook.sheets[0]?.name ?? "", 100, 1, true);
  return opened;
}

const stepsOf = ({ host }: Opened): number => host.state.undo.steps;

const PLATFORMS = ["web", "desktop"] as const;

describe.each(PLATFORMS)("in Excel, %s", (platform) => {
  const writing = OPERATIONS.filter(({ isWriting }) => isWriting);

  test.each(writing)("$name is one step, and Ctrl+Z restores the workbook", async ({ prepare, writesOn }) => {
    const { opened, act } = await prepare();
    today(opened, platform);
    const before = copyWorkbook(opened.workbook);
    await opened.inExcel(act);
    if (platform === "desktop" && writesOn === null) {
      // According to office-js #6170 adding a sheet leaves nothing to undo.
      expect(stepsOf(opened)).toBe(0);
      return;
    }
    expect(stepsOf(opened)).toBe(2);
    expect(opened.edits.undo()).toBe(true);
    expect(sameWorkbook(before, opened.workbook)).toBe(true);
  });

  test.each(allSamples().map(({ name }) => name))(
    "a check of %s leaves what the user did before it, and is one step",
    async (name) => {
      const opened = await openSample(name);
      await opened.validate();
      today(opened, platform);
      const before = copyWorkbook(opened.workbook);
      // On another day the summary says something else.
      const { written } = await opened.validate({ today: TODAY + 20 });
      if (platform === "desktop" && ASKS_FOR_MERGES.includes(name)) {
        expect(stepsOf(opened)).toBeLessThan(2);
        return;
      }
      expect(stepsOf(opened)).toBe(written.cells > 0 ? 2 : 1);
      if (written.cells > 0) opened.edits.undo();
      expect(sameWorkbook(before, opened.workbook)).toBe(true);
    },
  );
});

/** Samples in a layout that has to be searched for, whose merged areas a check must know (office-js #5918). */
const ASKS_FOR_MERGES = ["danh-sach-cu.xlsx", "khong-gi-dung.xlsx"];

describe("another visible sheet beside the standard list", () => {
  const besides = async (rows: readonly (readonly string[])[]): Promise<Opened> => {
    const opened = open(standard());
    opened.edits.addSheet("Khác");
    opened.edits.setCells("Khác", `A1:${"ABCD"[(rows[0]?.length ?? 1) - 1]}${rows.length}`, rows);
    await opened.validate();
    return today(opened, "desktop");
  };

  test("with notes costs nothing: merged areas are not read", async () => {
    const opened = await besides([["Họp ngày 2/12"], ["Mời các phòng"]]);
    const { syncs } = await opened.validate({ today: TODAY + 20 });
    expect([syncs, stepsOf(opened)]).toEqual([3, 2]);
  });

  test("with a list in merged headings is reported, with one more round trip", async () => {
    const headings = ["Hình thức khen thưởng", "Đối tượng", "Họ và tên", "Đơn vị"];
    const opened = await besides([headings, ["", "", "", ""], ["STTTT-CN", "Cá nhân", "Ai đó", "Thanh tra Sở"]]);
    opened.sheet("Khác").merges.push(...[0, 1, 2, 3].map((column) => ({ row: 0, column, rows: 2, columns: 1 })));
    const { syncs, lists } = await opened.validate({ today: TODAY + 20 });
    expect(lists.map(({ sheet, rows }) => [sheet, rows])).toEqual([
      ["Đề nghị", 4],
      ["Khác", 1],
    ]);
    expect(syncs).toBe(4);
    opened.host.options.platform = "web";
    expect((await opened.validate({ today: TODAY + 40 })).syncs).toBe(3);
  });
});

test("a first check, which makes the Director's list and the figures, is one step", async () => {
  const opened = today(open(standard()), "web");
  const before = copyWorkbook(opened.workbook);
  await opened.validate();
  expect(stepsOf(opened)).toBe(2);
  opened.edits.undo();
  expect(sameWorkbook(before, opened.workbook)).toBe(true);
  expect((await opened.validate()).written.cells).toBeGreaterThan(0);
});

test("previews keep the user's undo steps, after the first check of any layout", async () => {
  const headings = ["Hình thức khen thưởng", "Đối tượng", "Họ và tên", "Đơn vị"];
  const rows = [["DANH SÁCH"], headings, ["Giấy khen Sở", "Cá nhân", "Nguyễn Văn An", "VP"]];
  const opened = open(plain({ A: rows }));
  opened.sheet("A").merges.push({ row: 0, column: 0, rows: 1, columns: 4 });
  const checked = await opened.validate();
  today(opened, "desktop");
  const { answer } = await opened.inExcel(() => previewCheck({ today: TODAY, knownMerges: checked.merges }));
  expect(answer.report).toEqual(checked.report);
  expect(answer.merges).toEqual(checked.merges);
  expect(stepsOf(opened)).toBe(1);
});

test.each(["1.14", "1.18"])("with ExcelApi %s a write of an add-in clears all steps", async (apiLevel) => {
  const opened = today(open(standard()), "desktop");
  opened.host.options.apiLevel = apiLevel;
  await opened.validate();
  expect(stepsOf(opened)).toBe(0);
});

test("members that clear the stack: everywhere, only on the web, only on desktops", () => {
  const both = [...UNSUPPORTED.web].filter((member) => UNSUPPORTED.desktop.has(member));
  expect([both.length, UNSUPPORTED.web.size, UNSUPPORTED.desktop.size]).toEqual([26, 87, 31]);
});
