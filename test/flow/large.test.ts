import { previewCheck } from "../../src/flows/previewCheck";
import { CLEAN } from "../../samples/data";
import type { Value } from "../../samples/sheets";
import { open, plain, standard, TODAY, type Opened } from "../support/flow";
import { isLong, itIfLong } from "../support/lane";

/** Workbooks that are too large for one response or one request of Excel on the web: 5 MB each. */

const LIMIT = 5 * 1024 * 1024;
/** As many bytes in `npm test`, in fewer and longer rows. */
const ROWS = isLong ? 10_000 : 300;
/** Enough for two blocks. */
const MOVED = isLong ? 6_000 : 300;
const REPEATS = isLong ? 1 : 133;

function many(count: number, repeats = REPEATS): Value[][] {
  return Array.from({ length: count }, (_, index) => {
    const row = [...(CLEAN[index % CLEAN.length] ?? [])];
    row[0] = index + 1;
    row[3] = `${String(row[3])} ${index}`;
    row[15] = `${String(row[15])} Lần thứ ${index}${", được tập thể ghi nhận và nhân rộng trong toàn Sở".repeat(repeats)}.`;
    return row;
  });
}

/** Bytes of each request and response. */
function sizesOf({ host }: Opened): { request: number; response: number }[] {
  const sizes: { request: number; response: number }[] = [];
  const execute = host.execute.bind(host);
  host.execute = (body, customData) => {
    const before = host.counters.responseBytes;
    const answer = execute(body, customData);
    sizes.push({ request: Buffer.byteLength(body), response: host.counters.responseBytes - before });
    return answer;
  };
  return sizes;
}

function expectSizes(sizes: { request: number; response: number }[], refused: number): void {
  for (const { request, response } of sizes) expect(Math.max(request, response)).toBeLessThan(LIMIT);
  // What is too long for a response is not sent.
  expect(sizes.filter(({ response }) => response === 0)).toHaveLength(refused);
}

test(`${ROWS} nominations are read and written in a handful of round trips, and a second time nothing is written`, async () => {
  const opened = open(standard(many(ROWS)));
  const sizes = sizesOf(opened);
  const first = await opened.validate();
  expect(first.report.totals.rows).toBe(ROWS);
  expect(first.written.unconfirmed).toBe(0);
  expect(first.syncs).toBeLessThanOrEqual(12);
  expect(opened.records("XetDuyet")).toHaveLength(ROWS);
  expect(new Set(opened.records("DeNghi").map((row) => row["Mã đề nghị"])).size).toBe(ROWS);
  expectSizes(sizes.splice(0), 1);

  const second = await opened.validate();
  expect(second.written.cells).toBe(0);
  expect(second.report.rows).toEqual(first.report.rows);
  expect(second.syncs).toBeLessThanOrEqual(10);
  expectSizes(sizes.splice(0), 1);

  opened.type("XetDuyet", 5, "Ý kiến Giám đốc", "Duyệt");
  opened.type("DeNghi", 0.9 * ROWS, "Tên tập thể, cá nhân", "Người vừa sửa tên");
  const third = await opened.validate();
  expect(third.written).toMatchObject({ unconfirmed: 0, restarts: 0 });
  expect(third.syncs - second.syncs).toBe(1);
  expectSizes(sizes.splice(0), 1);
});

test(`${0.4 * ROWS} nominations whose rows move between two of the writes: every id ends on one nomination`, async () => {
  const opened = open(standard(many(0.4 * ROWS)));
  await opened.validate();
  const before = new Map(opened.records("DeNghi").map((row) => [row["Tên tập thể, cá nhân"], row["Mã đề nghị"]]));
  const { area } = opened.table("DeNghi").table;
  opened.edits.insertRows("Đề nghị", area.row + 1);
  opened.edits.setCells("Đề nghị", `B${area.row + 2}:F${area.row + 2}`, [
    ["STTTT-CN", "Cá nhân", "Mới", "", "Thanh tra Sở"],
  ]);
  const { execute } = opened.host;
  let isDone = false;
  opened.host.execute = (body, customData) => {
    // The first batch that writes.
    if (!isDone && body.includes('"Values"') && body.includes("HS-")) {
      isDone = true;
      opened.edits.sortRows("Đề nghị", opened.body("DeNghi"), [{ key: 3, ascending: false }]);
    }
    return execute(body, customData);
  };
  const { written } = await opened.validate();
  expect(isDone).toBe(true);
  expect(written).toMatchObject({ unconfirmed: 0, restarts: 1 });
  const after = new Map(opened.records("DeNghi").map((row) => [row["Tên tập thể, cá nhân"], row["Mã đề nghị"]]));
  for (const [name, id] of before) if (after.get(name) !== id) expect([name, after.get(name)]).toEqual([name, id]);
  expect((await opened.validate()).written.cells).toBe(0);
});

itIfLong(`a plain list of ${ROWS} rows, which must be searched for, is read in blocks too`, async () => {
  const headings = ["STT", "Hình thức", "Đối tượng", "Họ và tên", "Chức vụ", "Đơn vị", "Ngày đăng ký", "Ngày nộp"];
  const rows = many(ROWS).map((row) => [...row.slice(0, 8), ...row.slice(15, 16)]);
  const opened = open(plain({ "Ghi chú": [["x"]], List: [["DANH SÁCH"], [], [...headings, "Thành tích"], ...rows] }));
  const sizes = sizesOf(opened);
  const first = await opened.validate();
  expect(first.report.totals.rows).toBe(ROWS);
  expect(first.report.sheet).toBe("List");
  expect(first.written.unconfirmed).toBe(0);
  expect(first.syncs).toBeLessThanOrEqual(12);
  expectSizes(sizes.splice(0), 1);
  const second = await opened.validate();
  expect(second.written.cells).toBe(0);
  expect(second.report.rows).toEqual(first.report.rows);
});

itIfLong("texts so long that the rows for the estimate exceed a response are read, in a plain list too", async () => {
  const rows = many(200, 300);
  const list = [["DANH SÁCH"], ["Hình thức", "Đối tượng", "Họ và tên", "Đơn vị", "Thành tích"]] as Value[][];
  for (const row of rows) list.push([row[1], row[2], row[3], row[5], row[15]].map((value) => value ?? null));
  for (const opened of [open(standard(rows)), open(plain({ List: list }))]) {
    const { report, written } = await opened.validate();
    expect(report.totals.rows).toBe(200);
    expect(written.unconfirmed).toBe(0);
    expect((await opened.validate()).written.cells).toBe(0);
  }
});

test("a preview of many nominations reads small responses, and has the same result as one large response", async () => {
  const opened = open(standard(many(450, 0)));
  await opened.validate();
  opened.type("DeNghi", 400, "Tên tập thể, cá nhân", "Người vừa sửa tên");
  const preview = (expectedRows: number) => opened.inExcel(() => previewCheck({ today: TODAY }, {}, expectedRows));
  const sizes = sizesOf(opened);
  const whole = await preview(400);
  expect(whole.syncs).toBe(1);
  expect(sizes.splice(0).length).toBeGreaterThan(0);
  const small = await preview(401);
  expect(small.answer).toEqual(whole.answer);
  expect(small.answer.report.rows).toHaveLength(450);
  expect(small.syncs).toBe(4);
  for (const { response } of sizes) expect(response).toBeLessThan(400_000);
});

itIfLong("rows of very different length: if the estimate is too low, the block is split", async () => {
  const rows = many(600, 1);
  for (const row of rows.slice(250)) row[15] = "Ố".repeat(8_000);
  const opened = open(standard(rows));
  const { report, written } = await opened.validate();
  expect(report.totals.rows).toBe(600);
  expect(written.unconfirmed).toBe(0);
  expect((await opened.validate()).written.cells).toBe(0);
});

itIfLong("rows that move between two blocks of a read are noticed by the write", async () => {
  const opened = open(standard(many(MOVED)));
  opened.beforeBatch(3, () => opened.edits.deleteRows("Đề nghị", 5, 3));
  const { report, written } = await opened.validate();
  expect(written.restarts).toBe(1);
  expect(report.totals.rows).toBe(MOVED - 3);
  expect((await opened.validate()).written.cells).toBe(0);
});
