import type { Value } from "../../samples/sheets";
import { runs } from "../support/lane";
import { Random } from "../support/random";
import { open, plain, standard, type Opened } from "../support/flow";
import {
  AN,
  changedWorkbook,
  DECISION,
  expectConsistent,
  expectDecision,
  known,
  MOVES,
  NAME,
  NOTE,
  type Act,
} from "../support/moves";

/** What others do between a run's reading and writing: ids and the Director's texts must stay with their nominations. */

describe("between reading and writing", () => {
  test.each(MOVES)("%s: the run starts again, and everything is on its row", async (_what, act) => {
    const opened = await changedWorkbook();
    const before = known(opened);
    opened.beforeBatch(1, () => act(opened));
    const run = await opened.validate();
    expect(run.written.restarts).toBe(1);
    await expectConsistent(opened, before, run);
    expectDecision(opened);
  });

  test.each(MOVES.slice(0, 9))("%s, in a first run, before there are ids", async (_what, act) => {
    const opened = open(standard());
    opened.beforeBatch(1, () => act(opened));
    const run = await opened.validate();
    await expectConsistent(opened, {}, run);
    expect(run.report.totals.rows).toBeGreaterThan(0);
  });

  test("cells below the table are restored after a deleted row moved them under our write", async () => {
    const opened = await changedWorkbook();
    const { row, column, rows, columns } = opened.table("DeNghi").table.area;
    const signature = [[..."abc"].map((letter) => `chữ ký ${letter}`)];
    const letters = [columns - 3, columns - 1].map((c) => String.fromCharCode(65 + column + c));
    opened.edits.setCells("Đề nghị", `${letters[0]}${row + rows + 3}:${letters[1]}${row + rows + 3}`, signature);
    opened.beforeBatch(1, () => opened.edits.deleteRows("Đề nghị", row + 1, 5));
    await opened.validate();
    const texts = [...opened.cells()].filter(([place]) => place.startsWith("Đề nghị!")).map(([, text]) => text);
    for (const text of signature[0] ?? []) expect(texts.filter((item) => item.includes(text))).toHaveLength(1);
  });

  test("a decision that the Director writes at that moment is kept", async () => {
    const opened = await changedWorkbook();
    const before = known(opened);
    opened.beforeBatch(1, () => {
      const index = opened.rowNamed("XetDuyet", "Trần Thị Bích Hòa");
      opened.type("XetDuyet", index, DECISION, "Không duyệt");
      opened.type("XetDuyet", index, NOTE, "vừa ghi");
    });
    const run = await opened.validate();
    await expectConsistent(opened, before, run);
    const line = opened.records("XetDuyet").find((row) => row[NAME] === "Trần Thị Bích Hòa");
    expect(line).toMatchObject({ [DECISION]: "Không duyệt", [NOTE]: "vừa ghi" });
  });

  test("an id that somebody emptied is not filled in over another one when the list is sorted", async () => {
    const opened = await changedWorkbook();
    await opened.validate();
    const idOf = () => Object.fromEntries(opened.records("XetDuyet").map((row) => [row[NAME], row["Mã đề nghị"]]));
    const before = idOf();
    opened.type("XetDuyet", 0, "Mã đề nghị", "");
    opened.beforeBatch(1, () =>
      opened.edits.sortRows("Tổng hợp", opened.body("XetDuyet"), [{ key: 3, ascending: true }]),
    );
    const run = await opened.validate();
    expect(run.written).toMatchObject({ restarts: 1, unconfirmed: 0 });
    await opened.validate();
    expect(idOf()).toEqual(before);
    expectDecision(opened);
  });

  test("a value typed at that moment is in the report", async () => {
    const opened = await changedWorkbook();
    opened.beforeBatch(1, () => opened.type("DeNghi", 2, NAME, "Tên vừa sửa"));
    const run = await opened.validate();
    expect(run.written.restarts).toBe(1);
    expect(run.report.rows.map(({ nominee }) => nominee)).toContain("Tên vừa sửa");
  });
});

describe("in a plain range between reading and writing", () => {
  const LIST: Value[][] = [
    ["DANH SÁCH"],
    [],
    ["STT", "Hình thức", "Đối tượng", "Họ và tên", "Đơn vị"],
    [1, "STTTT-CN", "Cá nhân", "Nguyễn Văn An", "Văn phòng Sở"],
    [2, "STTTT-CN", "Cá nhân", "Đinh Văn Bình", "Thanh tra Sở"],
    [3, "STTTT-TT", "Tập thể", "Thanh tra Sở", "Thanh tra Sở"],
    [],
    ["", "", "", "NGƯỜI LẬP BIỂU", "", "", "đã ký"],
  ];
  const idsOf = (opened: Opened) =>
    new Map(
      opened
        .sheet("List")
        // Rows without a cell are holes.
        .rows.filter((row) => typeof (row as typeof row | undefined)?.[0]?.value === "number")
        .map((row) => [row[3]?.value, row.map((cell) => cell?.value).find((value) => /^HS-/.test(String(value)))]),
    );

  test.each<[string, Act]>([
    ["sorted", (o) => o.edits.sortRows("List", "A4:J7", [{ key: 3, ascending: false }])],
    ["a row inserted at the top", (o) => o.edits.insertRows("List", 3)],
    ["a row deleted at the top", (o) => o.edits.deleteRows("List", 3)],
    ["rows inserted above the headings", (o) => o.edits.insertRows("List", 1, 2)],
    ["a row deleted above the headings", (o) => o.edits.deleteRows("List", 1)],
    ["all but one deleted", (o) => o.edits.deleteRows("List", 3, 2)],
  ])("%s", async (_what, act) => {
    for (const isFirst of [true, false]) {
      const opened = open(plain({ List: LIST }));
      if (!isFirst) {
        await opened.validate();
        opened.edits.insertRows("List", 3);
        opened.edits.setCells("List", "A4:E4", [[4, "STTTT-CN", "Cá nhân", "Người Mới", "Văn phòng Sở"]]);
      }
      const before = idsOf(opened);
      opened.beforeBatch(2, () => act(opened));
      const run = await opened.validate();
      expect(run.written).toMatchObject({ restarts: 1, unconfirmed: 0 });
      const after = idsOf(opened);
      for (const [name, id] of before)
        if (id !== undefined && after.has(name)) expect([name, after.get(name)]).toEqual([name, id]);
      expect([...after.values()].every((id) => id !== undefined)).toBe(true);
      const texts = opened
        .sheet("List")
        .rows.flat()
        .map((cell) => cell?.value);
      for (const text of ["NGƯỜI LẬP BIỂU", "đã ký", "DANH SÁCH", "Mã đề nghị", "Trạng thái kiểm tra"])
        expect([text, texts.filter((item) => item === text).length]).toEqual([text, 1]);
      expect((await opened.validate()).written.cells).toBe(0);
    }
  });
});

describe("repeatedly", () => {
  test("rows that move before every batch: the run gives up, and the next one finds every decision with its nomination", async () => {
    const opened = await changedWorkbook();
    const before = known(opened);
    const { execute } = opened.host;
    let ascending = false;
    for (let index = 0; index < 12; index++) {
      opened.beforeBatch(index, () => {
        ascending = !ascending;
        opened.edits.sortRows("Đề nghị", opened.body("DeNghi"), [{ key: 3, ascending }]);
      });
    }
    await expect(opened.validate()).rejects.toMatchObject({ failure: "unsettled" });
    opened.host.execute = execute;
    await opened.validate();
    // One that nobody decided on may have got another id: its row in the list is refreshed with it.
    expect(known(opened)[AN]).toBe(before[AN]);
    expect(new Set(Object.values(known(opened))).size).toBe(Object.keys(known(opened)).length);
    expectDecision(opened);
  });

  test.each([2, 3])("rows that move before the second batch and again before batch %d", async (second) => {
    const opened = await changedWorkbook();
    const before = known(opened);
    opened.beforeBatch(1, () => MOVES[0]?.[1](opened));
    opened.beforeBatch(second, () => MOVES[1]?.[1](opened));
    const run = await opened.validate();
    await expectConsistent(opened, before, run);
    expectDecision(opened);
  });
});

test.each(Array.from({ length: runs(3, 40) }, (_, seed) => seed + 1))(
  "random edits at every round trip (seed %d): no id changes its nomination, and no text of the Director its id",
  async (seed) => {
    const random = new Random(seed);
    const opened = await changedWorkbook();
    const before = known(opened);
    const { execute } = opened.host;
    const quietAfter = random.int(1, 9);
    for (let index = 0; index < quietAfter; index++) {
      if (random.chance(0.6)) opened.beforeBatch(index, () => random.pick(SMALL)(opened));
    }
    const run = await opened.validate().catch((error: unknown) => error as { failure: string });
    if ("failure" in run) expect(run.failure).toBe("unsettled");
    opened.host.execute = execute;
    const last = await opened.validate();
    await expectConsistent(opened, before, last);
    expectDecision(opened);
  },
);

/** What one person does to the nominations in a second, STT aside. */
const SMALL: Act[] = [
  ...MOVES.slice(0, 4).map(([, act]) => act),
  (o) => o.edits.deleteRows("Đề nghị", o.rowOf("DeNghi", Math.max(0, o.rowNamed("DeNghi", "Thanh tra Sở")))),
  (o) => o.edits.sortRows("Đề nghị", o.body("DeNghi"), [{ key: 5, ascending: true }]),
  (o) => o.edits.insertRows("Đề nghị", o.rowOf("DeNghi", 2)),
];
