import { createHost, FAULT_CODES, type Fault } from "../../workbench/host";
import { copyWorkbook } from "../../workbench/host/copy";
import { editsBy } from "../../workbench/host/edits";
import { HostError } from "../../src/workbook/hostError";
import { settledCells } from "../support/settledCells";
import {
  bodyOf,
  bodyRow,
  changes,
  hasTable,
  open,
  plain,
  recordsOf,
  sheetOf,
  standard,
  tableOf,
  type,
  validate,
  type Opened,
} from "../support/flow";

/**
 * Excel fails at an action of a batch: what came before is done, what comes after is not. FAULTS=all takes every action
 * of every batch, else every so many of them.
 */
const STEP = process.env["FAULTS"] === "all" ? 1 : 23;

const DECISION = "Ý kiến Giám đốc";
const NOTE = "Ghi chú của Giám đốc";
const ID = "Mã đề nghị";

function again({ workbook }: Opened, faults: readonly Fault[] = []): Opened {
  const host = createHost(copyWorkbook(workbook), { faults });
  return { host, workbook: host.workbook, edits: editsBy(host, "user") };
}

/** Decisions, a new nomination, a changed one, and everything in another order. */
async function changed(): Promise<Opened> {
  const opened = open(standard());
  await validate(opened);
  type(opened, "XetDuyet", 0, DECISION, "Duyệt");
  type(opened, "XetDuyet", 0, NOTE, "Họp ngày 2/12");
  type(opened, "XetDuyet", 3, DECISION, "Không duyệt");
  const { area } = tableOf(opened, "DeNghi").table;
  opened.edits.insertRows("Đề nghị", area.row + 1, 1);
  const news = ["STTTT-TT", "Tập thể", "Người Mới Một", "", "Thanh tra Sở"];
  opened.edits.setCells("Đề nghị", `B${area.row + 2}:F${area.row + 2}`, [news]);
  type(opened, "DeNghi", 2, "TT1", "Không đạt");
  opened.edits.sortRows("Đề nghị", bodyOf(opened, "DeNghi"), [{ key: 3, ascending: false }]);
  return opened;
}

/** A nomination with a decision that has just been deleted: its words must come to the former list. */
async function gone(): Promise<Opened> {
  const opened = await changed();
  await validate(opened);
  const id = recordsOf(opened, "XetDuyet").find((line) => line[DECISION] === "Duyệt")?.[ID];
  const at = recordsOf(opened, "DeNghi").findIndex((row) => row[ID] === id);
  opened.edits.deleteRows("Đề nghị", bodyRow(opened, "DeNghi", at), 1);
  return opened;
}

/** The same nomination typed again, and another with a decision deleted: words go both ways. */
async function back(): Promise<Opened> {
  const opened = await changed();
  await validate(opened);
  const { area, sheet } = { ...tableOf(opened, "DeNghi").table, sheet: sheetOf(opened, "Đề nghị") };
  const rowOf = (word: string) => {
    const id = recordsOf(opened, "XetDuyet").find((line) => line[DECISION] === word)?.[ID];
    const at = recordsOf(opened, "DeNghi").findIndex((row) => row[ID] === id);
    return bodyRow(opened, "DeNghi", at);
  };
  const row = rowOf("Duyệt");
  const cells = Array.from({ length: area.columns - 3 }, (_, c) => sheet.rows[row]?.[area.column + c]?.value ?? "");
  opened.edits.deleteRows("Đề nghị", row, 1);
  await validate(opened);
  opened.edits.deleteRows("Đề nghị", rowOf("Không duyệt"), 1);
  opened.edits.insertRows("Đề nghị", area.row + 2, 1);
  opened.edits.setCells("Đề nghị", `A${area.row + 3}:${String.fromCharCode(64 + cells.length)}${area.row + 3}`, [
    cells,
  ]);
  return opened;
}

const LIST = [
  ["STT", "Hình thức", "Đối tượng", "Họ và tên", "Đơn vị"],
  [1, "STTTT-CN", "Cá nhân", "Nguyễn Văn An", "Văn phòng Sở"],
  [2, "STTTT-CN", "Cá nhân", "Đinh Văn Bình", "Thanh tra Sở"],
];

const SCENES: [string, () => Promise<Opened>][] = [
  ["the first run of all", () => Promise.resolve(open(standard()))],
  ["the first run in a plain range", () => Promise.resolve(open(plain({ List: LIST })))],
  ["decisions, new and changed rows, another order", changed],
  ["a decided nomination that is gone", gone],
  ["one that is back and another that is gone", back],
];

/** What the Director wrote, wherever it stands; a row that stands twice for a while counts once. */
function wordsOf(opened: Opened): string[] {
  const lists = ["XetDuyet", "XetDuyetCu"].filter((name) => hasTable(opened, name));
  const spoken = lists.flatMap((name) => recordsOf(opened, name)).filter((row) => row[DECISION] || row[NOTE]);
  return [...new Set(spoken.map((row) => `${row[ID]}|${row[DECISION]}|${row[NOTE]}`))].sort();
}

async function actionsOf(scene: Opened): Promise<{ counts: number[]; expected: Map<string, string>; words: string[] }> {
  const opened = again(scene);
  const counts: number[] = [];
  const { execute } = opened.host;
  opened.host.execute = (body, ...rest) => {
    if (!body.includes("_RemoveReference")) counts.push((JSON.parse(body) as { Actions: unknown[] }).Actions.length);
    return execute(body, ...rest);
  };
  await validate(opened);
  return { counts, expected: settledCells(opened), words: wordsOf(opened) };
}

const PLACES = (counts: readonly number[]): Fault[] =>
  counts
    .flatMap((count, sync) => Array.from({ length: count }, (_, at) => ({ sync, at })))
    .filter((_, at) => at % STEP === 0)
    .map((place, at) => ({ ...place, code: FAULT_CODES[at % FAULT_CODES.length] ?? "GeneralException" }));

test.each(SCENES)(
  "%s: a failure at any action loses no word, and the next click heals it",
  async (_what, make) => {
    const scene = await make();
    const { counts, expected, words } = await actionsOf(scene);
    const before = wordsOf(scene);
    expect(words).toEqual(before);
    for (const fault of PLACES(counts)) {
      const opened = again(scene, [fault]);
      const error = await validate(opened).catch((thrown: unknown) => thrown);
      // An answer that is too large is asked for in smaller pieces.
      if (fault.code !== "ResponsePayloadSizeLimitExceeded") expect(error).toBeInstanceOf(HostError);
      expect([fault, wordsOf(opened)]).toEqual([fault, before]);
      await validate(opened);
      expect([fault, changes(expected, settledCells(opened))]).toEqual([fault, []]);
    }
  },
  600_000,
);

test.each(["request", "answer"] as const)(
  "a failure on the way (%s) of any round trip is healed by the next click",
  async (at) => {
    for (const [, make] of SCENES) {
      const scene = await make();
      const { counts, expected } = await actionsOf(scene);
      for (const sync of counts.keys()) {
        const opened = again(scene, [{ sync, at, code: "InvalidOrTimedOutSession" }]);
        await expect(validate(opened)).rejects.toMatchObject({ failure: "busy" });
        await validate(opened);
        expect(changes(expected, settledCells(opened))).toEqual([]);
      }
    }
  },
);
