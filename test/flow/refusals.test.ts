import { columnLetters } from "../../src/core/cells/snapshot";
import { open, plain, standard } from "../support/flow";

describe("a read-only workbook", () => {
  test("is not changed, and this is reported", async () => {
    const opened = open(standard());
    opened.workbook.readOnly = true;
    const before = opened.model();
    const run = await opened.validate();
    expect(run).toMatchObject({ readOnly: true, written: { cells: 0 }, report: { totals: { rows: 4 } } });
    expect(opened.model()).toEqual(before);
  });

  test("has its report even if nothing needs to be written", async () => {
    const opened = open(standard());
    const { report } = await opened.validate();
    opened.workbook.readOnly = true;
    expect((await opened.validate()).report).toEqual(report);
  });
});

describe("a protected sheet", () => {
  test.each(["Đề nghị", "Tổng hợp"])(
    "%s: the result is kept, the rest is written, and the next click without protection writes everything",
    async (sheet) => {
      const opened = open(standard());
      await opened.validate();
      opened.type("DeNghi", 0, "TT1", "Không đạt");
      opened.edits.protectSheet(sheet, true);
      const { refused, report } = await opened.validate();
      const part = sheet === "Đề nghị" ? "columns" : "summary";
      expect(refused).toEqual([{ part, failure: "sheet-protected", subject: null, code: "AccessDenied" }]);
      expect(report.totals.invalid).toBe(1);
      const other = sheet === "Đề nghị" ? "XetDuyet" : "DeNghi";
      expect(opened.records(other).map((row) => row["Trạng thái kiểm tra"])).toContain("Không hợp lệ");
      opened.edits.protectSheet(sheet, false);
      const repaired = await opened.validate();
      expect(repaired.written.unconfirmed).toBe(0);
      expect((await opened.validate()).written.cells).toBe(0);
    },
  );

  test("can be written if our columns are unlocked", async () => {
    const opened = open(standard());
    await opened.validate();
    const sheet = opened.sheet("Đề nghị");
    const first = opened.column("DeNghi", "Mã đề nghị");
    for (const row of sheet.rows)
      for (let c = first; c < first + 3; c++)
        row?.forEach((cell, index) => {
          if (cell && index === c) row[index] = { ...cell, style: { ...cell.style, locked: false } };
        });
    opened.type("DeNghi", 0, "TT1", "Không đạt");
    opened.edits.protectSheet("Đề nghị", true);
    expect((await opened.validate()).written).toMatchObject({ unconfirmed: 0 });
    expect(opened.records("DeNghi")[0]?.["Trạng thái kiểm tra"]).toBe("Không hợp lệ");
  });
});

describe("a cell in edit mode", () => {
  test("the run waits for Enter and checks what was typed", async () => {
    const opened = open(standard());
    const place = `${columnLetters(opened.column("DeNghi", "Tên tập thể, cá nhân"))}6`;
    opened.edits.beginCellEdit("Đề nghị", place);
    const running = opened.validate();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(opened.host.counters.syncs).toBe(0);
    opened.edits.endCellEdit("Người Vừa Gõ");
    const { report } = await running;
    expect(report.rows.map(({ nominee }) => nominee)).toContain("Người Vừa Gõ");
  });

  test("between reading and writing: the write waits, notices the new value and starts again", async () => {
    const opened = open(standard());
    const place = `${columnLetters(opened.column("DeNghi", "Tên tập thể, cá nhân"))}6`;
    opened.host.onBatch(({ sync, moment }) => {
      if (sync !== 0 || moment !== "after") return;
      opened.edits.beginCellEdit("Đề nghị", place);
      setTimeout(() => opened.edits.endCellEdit("Người Vừa Gõ"), 10);
    });
    const { report, written } = await opened.validate();
    expect(written.restarts).toBe(1);
    expect(report.rows.map(({ nominee }) => nominee)).toContain("Người Vừa Gõ");
  });

  test("if Excel can't wait, the run fails and asks to press Enter", async () => {
    const opened = open(standard());
    opened.edits.beginCellEdit("Đề nghị", "A1");
    opened.host.request = (body, customData) => Promise.resolve(opened.host.execute(body, customData));
    await expect(opened.validate()).rejects.toMatchObject({ failure: "editing-cell" });
  });
});

describe("merged cells in our columns", () => {
  test("cells that can't be written are reported, and the rest is written", async () => {
    const opened = open(
      plain({
        List: [
          ["STT", "Hình thức", "Đối tượng", "Họ và tên", "Đơn vị"],
          [1, "STTTT-CN", "Cá nhân", "Nguyễn Văn An", "Văn phòng Sở"],
          [2, "STTTT-CN", "Cá nhân", "Đinh Văn Bình", "Thanh tra Sở"],
        ],
      }),
    );
    await opened.validate();
    opened.edits.clear("List", "G2:G3");
    opened.edits.mergeCells("List", "G2:G3");
    const before = opened.cells();
    const { written, unconfirmedCells } = await opened.validate();
    expect(written.unconfirmed).toBe(1);
    expect(unconfirmedCells).toEqual([{ sheet: "List", cell: "G3" }]);
    for (const [place, value] of before) expect(opened.cells().get(place)).toBe(value);
  });
});

describe("a lost response", () => {
  test.each([0, 1])(
    "of round trip %d: cancelling ends the wait, and the next click completes the check",
    async (lost) => {
      const opened = open(standard());
      const cancel = new AbortController();
      opened.host.onBatch(({ sync, moment }) => {
        if (sync !== lost || moment !== "before") return;
        opened.host.options.answers = "lost";
        setTimeout(() => cancel.abort(), 5);
      });
      const run = opened.validate({}, { signal: cancel.signal, patienceMs: 10 });
      await expect(run).rejects.toMatchObject(
        lost === 0 ? { name: "Cancelled" } : { failure: "busy", code: "NoAnswer" },
      );
      opened.host.options.answers = "given";
      await opened.validate();
      expect((await opened.validate()).written.cells).toBe(0);
    },
  );
});
